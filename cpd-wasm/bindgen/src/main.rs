//! Writes what the npm package is compiled from: a WASM module with its JavaScript glue under the module's name, and the
//! JSON Schemas.
//!
//! A member of the workspace rather than an installed tool, so that one `Cargo.lock` pins the generator and the
//! library to the same version, which they must have.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [module, folder] = arguments.as_slice() else {
        bail!("use `cpd-wasm-bindgen MODULE.wasm FOLDER`");
    };
    let name = module.file_stem().and_then(|name| name.to_str()).context("the module has no name")?;

    // One build for every host: browsers and bundlers find the module by its URL, Node hands over its bytes.
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("no bindings from {}", module.display()))?;

    let schemas = folder.join("schemas");
    fs::create_dir_all(&schemas)?;
    for (name, schema) in cpd_core::schema::all() {
        let path = schemas.join(format!("{name}.json"));
        fs::write(&path, serde_json::to_string_pretty(&schema)? + "\n")
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
