//! The commands that the README shows run as they stand there.

use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

/// The commands of the README's part about the prompt, as they are written.
fn commands() -> Vec<String> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = fs::read_to_string(readme).unwrap();
    let (_, part) = text.split_once("## At a prompt").unwrap();
    let (part, _) = part.split_once("\n## ").unwrap();
    part.lines().filter(|line| line.starts_with("cpd ")).map(str::to_owned).collect()
}

#[test]
fn every_command_of_the_readme_has_an_answer() {
    let folder = env::temp_dir().join(format!("cpd-readme-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    for command in commands {
        let arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
        let output =
            Command::new(env!("CARGO_BIN_EXE_cpd")).args(arguments).current_dir(&folder).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        // 1 is a negative decision, which is an answer; 2 is a question that could not be read.
        assert!(matches!(output.status.code(), Some(0 | 1)), "{command}\n{said}");
        assert!(said.is_empty() && !output.stdout.is_empty(), "{command}\n{said}");
    }
    fs::remove_dir_all(&folder).unwrap();
}
