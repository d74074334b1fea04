//! The generator of the uniffi release that `cpd-ffi` is built with: one lock file pins both.

fn main() {
    uniffi::uniffi_bindgen_main();
}
