//! `cpd statements`: a whole population, part by part, on all cores.
//!
//! A reader cuts the file into parts at the ends of lines, workers answer parts, and a writer puts the answers back
//! into the order of the file. No more than a few parts are held at a time, whatever the length of the file.

mod parts;
mod table;

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use cpd_core::{Date, Engine, Roster, to_json};
use indicatif::{ProgressBar, ProgressStyle};

use self::parts::{Part, Parts};
use self::table::Table;
use crate::Output;
use crate::arguments::Population;
use crate::diagnostics::Failure;
use crate::input;
use crate::output::Out;

pub(crate) fn statements(population: &Population) -> Result<Output, Failure> {
    let engine = Engine::new(input::pack(&population.pack)?);
    let on = input::date(population.on.as_deref())?;
    let language = population.wording.language()?;
    let stream = input::stream(&population.records)?;
    let mut out = population.out.as_deref().map(Out::create).transpose()?;
    let progress = progress(stream.length);
    let table = answer(&engine, on, Parts::new(stream), &progress, &mut out);
    progress.finish_and_clear();
    let table = match (table, out) {
        (Ok(table), Some(out)) => out.finish().map(|()| table)?,
        (Err(failure), Some(out)) => return Err(out.discard(failure)),
        (table, None) => table?,
    };
    Ok(Output {
        text: table.render(engine.pack(), population.wording.format, &language),
        negative: table.unanswered() > 0,
    })
}

/// A bar on the terminal, if there is one.
fn progress(length: Option<u64>) -> ProgressBar {
    let template = "{bar:40} {bytes} of {total_bytes}, {eta} left";
    match (length, ProgressStyle::with_template(template)) {
        (Some(length), Ok(style)) => ProgressBar::new(length).with_style(style),
        _ => ProgressBar::new_spinner(),
    }
}

/// The answers about a part, as text, and what they come to.
struct Answered {
    number: usize,
    bytes: u64,
    text: String,
    table: Table,
}

/// Answers every part and writes the answers in order.
fn answer(
    engine: &Engine,
    on: Date,
    parts: Parts,
    progress: &ProgressBar,
    out: &mut Option<Out>,
) -> Result<Table, Failure> {
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    let (to_workers, from_reader) = sync_channel::<Part>(workers);
    let (to_writer, from_workers) = sync_channel::<Answered>(workers);
    let from_reader = Arc::new(Mutex::new(from_reader));
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || read(parts, &to_workers));
        for _ in 0..workers {
            let (parts, answers) = (Arc::clone(&from_reader), to_writer.clone());
            scope.spawn(move || work(engine, on, &parts, &answers));
        }
        // Only the workers hold these now, so that each end notices when the other is gone.
        drop((to_writer, from_reader));
        let table = write(&from_workers, progress, out);
        drop(from_workers);
        let read = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        read.and(table)
    })
}

fn read(parts: Parts, to_workers: &SyncSender<Part>) -> Result<(), Failure> {
    for part in parts {
        // Where nobody listens any more the writer has failed, and says so itself.
        if to_workers.send(part?).is_err() {
            break;
        }
    }
    Ok(())
}

fn work(engine: &Engine, on: Date, parts: &Mutex<Receiver<Part>>, answers: &SyncSender<Answered>) {
    loop {
        let next = parts.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(part) = next else { return };
        let mut answered =
            Answered { number: part.number, bytes: part.bytes, text: String::new(), table: Table::default() };
        for answer in engine.statements(Roster::part(&part.text, part.first_line), on) {
            answered.text.push_str(&to_json(&answer));
            answered.text.push('\n');
            answered.table.add(&answer);
        }
        if answers.send(answered).is_err() {
            return;
        }
    }
}

fn write(
    answers: &Receiver<Answered>,
    progress: &ProgressBar,
    out: &mut Option<Out>,
) -> Result<Table, Failure> {
    let (mut table, mut next, mut waiting) = (Table::default(), 0, BTreeMap::new());
    for answered in answers {
        waiting.insert(answered.number, answered);
        while let Some(answered) = waiting.remove(&next) {
            next += 1;
            progress.inc(answered.bytes);
            table.merge(answered.table);
            if let Some(out) = out {
                out.write(&answered.text)?;
            }
        }
    }
    Ok(table)
}
