//! `cpd template`, and `cpd check` of workbooks and CSV.

#[path = "shared/run.rs"]
mod run;

use std::fs;
use std::path::{Path, PathBuf};

use cpd_core::schemes;
use cpd_sheet::{SheetKind, read};
use cpd_test_workbook::{Book, Fill};
use run::{Run, cpd, cpd_with};
use serde_json::Value;

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A run with the folder named `FOLDER` in what it prints.
fn told(run: Run, folder: &Path) -> Run {
    let named = |text: String| text.replace(folder.to_str().unwrap(), "FOLDER");
    Run { stdout: named(run.stdout), stderr: named(run.stderr), code: run.code }
}

/// The template that the command makes for Lao PDR, filled in with what lacks trainers, a fact and follow-up.
fn filled(folder: &Path) -> PathBuf {
    let path = folder.join("proposal.xlsx");
    let run = cpd(&["template", "lao-pdr", "--language", "lo", "-o", path.to_str().unwrap()]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let mut book = Book::open(&fs::read(&path).unwrap());
    let answers = [("id", "P-1"), ("of", "ການຝຶກອົບຮົມ"), ("provider.id", "NGO-7"), ("provider.kind", "ngo")];
    for (field, answer) in answers {
        book.state("proposal", field, Fill::Text(answer.to_owned()));
    }
    book.list("sessions", 0, "from", Fill::Text("໐໒.໐໓.໒໕໖໙".to_owned()));
    book.list("sessions", 0, "hours", Fill::Raw("n", "<f>6*2</f><v>12</v>".to_owned()));
    fs::write(&path, book.save()).unwrap();
    path
}

fn check(path: &Path, further: &[&str]) -> Run {
    let question = ["check", path.to_str().unwrap(), "--pack", "lao-pdr", "--on", "2026-01-20"];
    cpd(&[&question[..], further].concat())
}

#[test]
fn a_template_does_not_replace_a_file_unasked() {
    let folder = folder("template");
    let path = folder.join("t.xlsx");
    let template = |further: &[&str]| {
        told(cpd(&[&["template", "cambodia", "-o", path.to_str().unwrap()], further].concat()), &folder)
    };
    assert_eq!(template(&[]).stdout, "FOLDER/t.xlsx: Cambodia, accreditation of professional development\n");
    let first = fs::read(&path).unwrap();
    let again = template(&["--language", "km"]);
    assert_eq!(again.code, Some(2));
    insta::assert_snapshot!(again.stderr, @"error[fileExists]: `FOLDER/t.xlsx` exists; give another name, or `--force` to replace it");
    assert_eq!(fs::read(&path).unwrap(), first);
    assert_eq!(template(&["--language", "km", "--force"]).code, Some(0));
    assert_ne!(fs::read(&path).unwrap(), first);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert_eq!(cpd(&["template", "nowhere", "-o", "x.xlsx"]).code, Some(2));
}

#[test]
fn a_check_of_a_workbook_as_text() {
    let folder = folder("text");
    let run = told(check(&filled(&folder), &[]), &folder);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_check_of_a_workbook_for_programs() {
    let folder = folder("programs");
    let path = filled(&folder);
    let json: Value = serde_json::from_str(&check(&path, &["--format", "json"]).stdout).unwrap();
    assert_eq!(json["verdict"], "notReady");
    let problems =
        json["findings"].as_array().unwrap().iter().flat_map(|one| one["problems"].as_array().unwrap());
    let mut located = 0;
    for problem in problems {
        assert!(problem["cell"]["sheet"].is_string() && problem["cell"]["cell"].is_string(), "{problem}");
        located += 1;
    }
    assert!(located > 4);
    assert_eq!(json["remarks"][0]["code"], "formulaValue");
    let sarif = told(check(&path, &["--format", "sarif"]), &folder);
    let sarif: Value = serde_json::from_str(&sarif.stdout).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), located);
    insta::assert_json_snapshot!(run["results"][0]);
    assert_eq!(run["properties"]["remarks"], json["remarks"]);
    let page = check(&path, &["--format", "html", "--language", "lo"]).stdout;
    assert!(page.contains("<code>ຂໍ້ມູນອື່ນ!C3</code>") && !page.contains("<code>/facts"), "{page}");
}

#[test]
fn findings_are_noted_in_a_copy() {
    let folder = folder("annotate");
    let path = filled(&folder);
    let out = folder.join("out.xlsx");
    let annotated = |further: &[&str]| {
        let question = ["--language", "lo", "--annotate", out.to_str().unwrap()];
        told(check(&path, &[&question[..], further].concat()), &folder)
    };
    assert_eq!(annotated(&[]).code, Some(1));
    let (file, copy) = (fs::read(&path).unwrap(), fs::read(&out).unwrap());
    let rules = schemes::load("lao-pdr").unwrap();
    assert_eq!(read(&rules, &copy, SheetKind::Xlsx), read(&rules, &file, SheetKind::Xlsx));
    assert!(copy.len() > file.len());
    let again = annotated(&[]);
    assert_eq!(again.code, Some(2));
    assert!(again.stderr.starts_with("error[fileExists]"), "{}", again.stderr);
    assert_eq!(annotated(&["--force"]).code, Some(1));
    assert_eq!(fs::read(&out).unwrap(), copy);

    let csv = folder.join("p.csv");
    fs::write(&csv, "field,row,value\nid,,P-1\nof,,offering\nprovider.id,,N\nprovider.kind,,ngo\n").unwrap();
    let run = check(&csv, &["--annotate", out.to_str().unwrap(), "--force"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.starts_with("error[notAWorkbook]"), "{}", run.stderr);
    assert_eq!(fs::read(&out).unwrap(), copy);
}

#[test]
fn what_cannot_be_read_is_told_by_cell() {
    let folder = folder("wrong");
    let path = filled(&folder);
    let mut book = Book::open(&fs::read(&path).unwrap());
    book.state("proposal", "filed", Fill::Text("02/03/2026".to_owned()));
    book.state("proposal", "groupSize", Fill::Raw("e", "<v>#REF!</v>".to_owned()));
    book.list("sessions", 0, "hours", Fill::Number("0".to_owned()));
    book.list("sessions", 0, "trainers", Fill::Text("TR-9".to_owned()));
    fs::write(&path, book.save()).unwrap();
    let run = told(check(&path, &[]), &folder);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    insta::assert_snapshot!(run.stderr);
    let run = check(&path, &["--format", "json"]);
    let answer: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((run.code, answer["error"]["code"].as_str()), (Some(2), Some("invalidSpreadsheet")));
    assert_eq!(answer["error"]["problems"][0]["cell"]["cell"], "C7");
}

#[test]
fn csv_is_read_by_its_name() {
    let folder = folder("csv");
    let path = folder.join("P.CSV");
    let lines = "field;row;value\nid;;P-1\nof;;offering\nprovider.id;;TTC-2\nprovider.kind;;college\nsessions.from;1;2.3.2026\nsessions.hours;1;6,5\n";
    fs::write(&path, lines).unwrap();
    let run = told(check(&path, &[]), &folder);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("FOLDER/P.CSV: CSV!C6"), "{}", run.stdout);
    // Standard input is JSON, whatever comes.
    assert_eq!(cpd_with(&["check", "-", "--pack", "lao-pdr"], lines.as_bytes()).code, Some(2));
}

#[test]
fn files_of_other_kinds_say_how_to_save_them() {
    let folder = folder("kinds");
    let mut old = vec![0xD0, 0xCF, 0x11, 0xE0];
    old.extend([0; 600]);
    for (name, bytes, code) in [
        ("p.xls", &old[..], "oldSpreadsheet"),
        ("p.xlsx", b"%PDF", "notASpreadsheet"),
        ("q.csv", b"\xff\x00", "notText"),
    ] {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let run = check(&path, &[]);
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.starts_with(&format!("error[{code}]")), "{}", run.stderr);
        assert!(run.stderr.contains("help:"), "{}", run.stderr);
    }
    assert_eq!(check(&folder.join("missing.xlsx"), &[]).code, Some(2));
}

/// A small bomb that unpacks to a thousand times as much is refused within little memory: the command may not have
/// more than the shell allows it.
#[cfg(target_os = "linux")]
#[test]
fn a_bomb_is_refused_in_bounded_memory() {
    let folder = folder("bomb");
    let path = filled(&folder);
    let bomb = cpd_test_workbook::bomb(&fs::read(&path).unwrap(), "xl/sharedStrings.xml", 192 * 1024 * 1024);
    assert!(bomb.len() < 20 * 1024 * 1024, "{}", bomb.len());
    fs::write(&path, bomb).unwrap();
    // In kilobytes: less than half of what the bomb would take.
    let script = "ulimit -v 200000; exec \"$0\" check \"$1\" --pack lao-pdr --on 2026-01-20";
    let run = std::process::Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_cpd"), path.to_str().unwrap()])
        .output()
        .unwrap();
    let stderr = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(2), "{stderr}");
    assert!(stderr.starts_with("error[unpacksTooLarge]") || stderr.starts_with("error[damaged]"), "{stderr}");
}
