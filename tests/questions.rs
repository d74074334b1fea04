//! Writes generated questions and the answers of the native build, for the parity test.
//!
//! `questions COUNT QUESTIONS ANSWERS` writes a question a line to the first file (JSON) and its answer to the second.

use std::fmt::Write as _;
use std::process::ExitCode;

use cpd_tests::{answer_line, questions};
use serde_json::json;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, questions_file, answers_file] = arguments.as_slice() else {
        eprintln!("use: questions COUNT QUESTIONS ANSWERS");
        return ExitCode::from(2);
    };
    let Ok(count) = count.parse() else {
        eprintln!("`{count}` is no count");
        return ExitCode::from(2);
    };
    let (mut asked, mut answered) = (String::new(), String::new());
    for question in questions(count) {
        let line = json!({ "pack": question.pack, "record": question.record, "on": question.on });
        let _ = writeln!(asked, "{line}");
        let _ = writeln!(answered, "{}", answer_line(&question.pack, &question.record, &question.on));
    }
    let written = std::fs::write(questions_file, asked).and_then(|()| std::fs::write(answers_file, answered));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
