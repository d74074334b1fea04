//! CSV: a value a line.

use cpd_core::{Proposal, schemes};
use cpd_sheet::{SheetError, SheetKind, SheetProposal, read};

fn outcome(file: &[u8]) -> Result<SheetProposal, SheetError> {
    read(&schemes::load("lao-pdr").unwrap(), file, SheetKind::Csv)
}

const PROPOSAL: &str = "field,row,value\n\
    id,,P-1\n\
    of,,ການຝຶກອົບຮົມ\n\
    title,,\"Reading,\nand \"\"writing\"\"\"\n\
    provider.id,,NGO-7\n\
    provider.kind,,ngo\n\
    sessions.from,1,02.03.2569\n\
    sessions.hours,1,\"6,5\"\n\
    sessions.from,2,2026-03-09\n\
    sessions.hours,2,໖\n\
    facts.inclusion,,Girls and boys\n";

#[test]
fn a_proposal_is_read_from_lines() {
    let proposal = outcome(PROPOSAL.as_bytes()).unwrap();
    let rules = schemes::load("lao-pdr").unwrap();
    let document = Proposal::from_json(&rules, &proposal.proposal).unwrap();
    assert_eq!(document.title.as_deref(), Some("Reading,\nand \"writing\""));
    let days: Vec<String> = document.sessions.iter().map(|session| session.from.to_string()).collect();
    assert_eq!(days, ["2026-03-02", "2026-03-09"]);
    assert_eq!(proposal.cells["/sessions/1/hours"].to_string(), "CSV!C11");
    assert_eq!(proposal.cells["/facts/0/value"].to_string(), "CSV!C12");
}

#[test]
fn separators_marks_and_line_ends_are_recognised() {
    let expected = outcome(PROPOSAL.as_bytes()).unwrap().proposal;
    let tabs = PROPOSAL.replace(',', "\t").replace("Reading\t", "Reading,").replace("6\t5", "6,5");
    let utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(tabs.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let semicolons = tabs.replace('\t', ";");
    let marked = format!("\u{feff}{semicolons}");
    for file in [tabs.clone().into_bytes(), utf16, marked.into_bytes()] {
        assert_eq!(outcome(&file).unwrap().proposal, expected);
    }
    let returns = PROPOSAL.replace(",\nand", ", and").replace('\n', "\r\n");
    assert!(outcome(returns.as_bytes()).unwrap().proposal.contains("Reading, and"));
}

#[test]
fn what_is_wrong_is_told_by_line() {
    let wrong =
        format!("{PROPOSAL}facts.nothing,,x\nsessions.from,,2026-03-01\nid,,P-2\nfiled,,02/03/2026\n\n");
    let error = outcome(wrong.as_bytes()).unwrap_err();
    let told: Vec<String> = error
        .problems
        .iter()
        .map(|one| format!("{} {}", one.cell.as_ref().unwrap().cell, one.problem.code))
        .collect();
    assert_eq!(told, ["A13 unknownColumn", "B14 missingRow", "A15 duplicateColumn", "C16 notADate"]);
    let files: [(&[u8], &str); 5] = [
        (b"", "noHeading"),
        (b"a,b\n1,2\n", "noHeading"),
        (b"field,row,value\nid,,\"P-1", "openQuote"),
        (&[0xFF, 0x00, 0x41], "notText"),
        (b"field,row,value\n", "missingCell"),
    ];
    for (file, code) in files {
        assert_eq!(outcome(file).unwrap_err().problems[0].problem.code, code);
    }
}
