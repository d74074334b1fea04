//! Reading files: the only place of the command that touches the outside world, apart from the clock.

use std::fs;
use std::io::Read;
use std::path::Path;

use cpd_core::{
    AccreditationRules, AccreditationScheme, AdviceQuestion, AllocationPolicy, CpdError, Date, Pack,
    Programme, Rulebook, TeacherRecord, allocation_policies, frameworks, packs, parse_date, programmes,
    schemes,
};

use cpd_sheet::SheetKind;

use crate::diagnostics::Failure;
use crate::source::Source;

/// The text of an argument: a bundled document by its id, else a file.
fn source(
    what: &str,
    argument: &str,
    bundled: impl Fn(&str) -> Result<&'static str, CpdError>,
) -> Result<Source, Failure> {
    match bundled(argument) {
        Ok(text) => Ok(Source { name: format!("{what} {argument}"), text: text.to_owned() }),
        Err(_) if Path::new(argument).exists() => read(Path::new(argument)),
        Err(error) => Err(Failure::plain(error.code(), format!("{error}, and no file of that name"))),
    }
}

/// The pack of an argument: a bundled one by its id, else a file.
pub(crate) fn pack(argument: &str) -> Result<Pack, Failure> {
    let source = pack_source(argument)?;
    Pack::from_json(&source.text).map_err(|error| Failure::located(error, &source))
}

/// The text of a pack.
pub(crate) fn pack_source(argument: &str) -> Result<Source, Failure> {
    source("pack", argument, packs::json)
}

/// The programme of an argument with its frameworks: a bundled one by its id, else a file, which uses bundled frameworks.
pub(crate) fn rulebook(argument: &str) -> Result<Rulebook, Failure> {
    let source = source("programme", argument, programmes::json)?;
    Programme::from_json(&source.text)
        .and_then(programmes::with_embedded_frameworks)
        .map_err(|error| Failure::located(error, &source))
}

/// The scheme of accreditation of an argument with its frameworks: a bundled one by its id, else a file, which uses
/// bundled frameworks.
pub(crate) fn accreditation_rules(argument: &str) -> Result<AccreditationRules, Failure> {
    Ok(scheme(argument)?.0)
}

/// The same, with its text.
pub(crate) fn scheme(argument: &str) -> Result<(AccreditationRules, Source), Failure> {
    let source = source("scheme", argument, schemes::json)?;
    let rules = AccreditationScheme::from_json(&source.text)
        .and_then(schemes::with_embedded_frameworks)
        .map_err(|error| Failure::located(error, &source))?;
    Ok((rules, source))
}

/// The policy of allocation of an argument: a bundled one by its id, else a file.
pub(crate) fn allocation_policy(argument: &str) -> Result<AllocationPolicy, Failure> {
    let source = match allocation_policies::json(argument) {
        Ok(text) => Source { name: format!("policy {argument}"), text: text.to_owned() },
        Err(_) if Path::new(argument).exists() => read(Path::new(argument))?,
        Err(error) => {
            return Err(Failure::plain(error.code(), format!("{error}, and no file of that name")));
        }
    };
    AllocationPolicy::from_json(&source.text).map_err(|error| Failure::located(error, &source))
}

/// The text of a framework.
pub(crate) fn framework_source(argument: &str) -> Result<Source, Failure> {
    source("framework", argument, frameworks::json)
}

/// A document of a file, read by one of the library's readers.
pub(crate) fn document<T>(
    path: &Path,
    reader: impl Fn(&str) -> Result<T, CpdError>,
) -> Result<(T, Source), Failure> {
    let source = read(path)?;
    let document = reader(&source.text).map_err(|error| Failure::located(error, &source))?;
    Ok((document, source))
}

/// The documents of a file, one a line; empty lines are left out. Each comes with its own line as its source, and every line that
/// cannot be read is reported.
pub(crate) fn lines<T>(
    path: &Path,
    reader: impl Fn(&str) -> Result<T, CpdError>,
) -> Result<Vec<(T, Source)>, Failure> {
    let whole = read(path)?;
    let lines = whole.text.lines().zip(1_usize..).filter(|(line, _)| !line.trim().is_empty());
    let (mut read, mut failed): (_, Option<Failure>) = (Vec::new(), None);
    for (line, number) in lines {
        let source = Source { name: format!("{}, line {number}", whole.name), text: line.to_owned() };
        match reader(line) {
            Ok(document) => read.push((document, source)),
            Err(error) => {
                let failure = Failure::located(error, &source);
                failed = Some(match failed {
                    Some(before) => before.joined(failure),
                    None => failure,
                });
            }
        }
    }
    failed.map_or(Ok(read), Err)
}

/// A teacher's record that is meant for a pack.
pub(crate) fn record(path: &Path, pack: &Pack) -> Result<(TeacherRecord, Source), Failure> {
    let source = read(path)?;
    let record =
        TeacherRecord::from_json_for(pack, &source.text).map_err(|error| Failure::located(error, &source))?;
    Ok((record, source))
}

/// What advice can choose from, and its text; nothing where no file is given.
pub(crate) fn advice_question(path: Option<&Path>) -> Result<(AdviceQuestion, Source), Failure> {
    let Some(path) = path else {
        return Ok((
            AdviceQuestion::default(),
            Source { name: "no offerings".to_owned(), text: String::new() },
        ));
    };
    let source = read(path)?;
    let question =
        AdviceQuestion::from_json(&source.text).map_err(|error| Failure::located(error, &source))?;
    Ok((question, source))
}

/// The date of a question; today, by the clock of this machine in UTC, where none is given.
pub(crate) fn date(argument: Option<&str>) -> Result<Date, Failure> {
    match argument {
        Some(text) => Ok(parse_date("--on", text)?),
        None => {
            let since =
                std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
            let now = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
            let today = Date::try_from(now.date_naive());
            today.map_err(|error| {
                Failure::plain("brokenClock", format!("this machine's clock says {now}; {error}"))
            })
        }
    }
}

/// A file that is read as a stream.
pub(crate) struct Stream {
    pub(crate) reader: Box<dyn Read + Send>,
    pub(crate) name: String,
    /// Its length in bytes, where that is known.
    pub(crate) length: Option<u64>,
}

/// Opens a file, or standard input for `-`.
pub(crate) fn stream(path: &Path) -> Result<Stream, Failure> {
    if path == Path::new("-") {
        return Ok(Stream {
            reader: Box::new(std::io::stdin()),
            name: "standard input".to_owned(),
            length: None,
        });
    }
    let name = path.display().to_string();
    let unreadable = |error| Failure::plain("unreadableFile", format!("cannot read `{name}`: {error}"));
    let file = fs::File::open(path).map_err(unreadable)?;
    let length = file.metadata().ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
    Ok(Stream { reader: Box::new(file), name, length })
}

/// The kind of spreadsheet that a file is by its name; nothing for every other file.
pub(crate) fn sheet_kind(path: &Path) -> Option<SheetKind> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        // What is called by an old or foreign name is told how to save it.
        "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" => Some(SheetKind::Xlsx),
        "csv" | "tsv" => Some(SheetKind::Csv),
        _ => None,
    }
}

/// The bytes of a file, no more than `most` and one.
pub(crate) fn bytes(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |error| Failure::plain("unreadableFile", format!("cannot read `{}`: {error}", path.display()));
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Reads a file, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<Source, Failure> {
    let piped = path == Path::new("-");
    let name = if piped { "standard input".to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let read = if piped {
        std::io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(path).map(|content| bytes = content)
    };
    read.map_err(|error| Failure::plain("unreadableFile", format!("cannot read `{name}`: {error}")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to();
        let message = format!("`{name}` is not UTF-8 text: byte {position} belongs to no character");
        Failure::plain("notUtf8", format!("{message}; save it as UTF-8"))
    })?;
    Ok(Source { name, text })
}
