//! Published problems with known optima, as far as they are of this kind: assignments, and transportation without limits on the ways,
//! whose suppliers become a coach for each unit.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cpd_core::transport::{Arc, Bounds, Transport, certify, solve};

/// Solves what there is in the folder and asserts the optima.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let assign = fs::read_to_string(folder.join("assign/assign500.txt"))?;
    proved("assign500", &assignment(&assign)?, 991)?;
    for (name, optimum) in [("netgen_01", 2_054_059), ("netgen_05", 1_374_153)] {
        let text = fs::read_to_string(folder.join(format!("mcf/{name}.min")))?;
        proved(name, &transportation(&text)?, optimum)?;
    }
    Ok(())
}

fn proved(name: &str, problem: &Transport, optimum: i128) -> Result<()> {
    let found = certify(problem, &solve(problem)?)?;
    ensure!(found == optimum, "{name}: the optimum is {optimum}, found {found}");
    println!("{name:<18} {:>9} {found:>14}", "published");
    Ok(())
}

/// The format of the OR-Library: how many, then the costs row by row.
fn assignment(text: &str) -> Result<Transport> {
    let mut numbers = text.split_whitespace().map(str::parse::<i32>);
    let count = u32::try_from(numbers.next().context("an empty file")??)?;
    let mut arcs = Vec::new();
    for _ in 0..count {
        for mentor in 0..count {
            arcs.push(Arc { mentor, cost: numbers.next().context("too few costs")?? });
        }
    }
    let starts = (0..=count).map(|coach| coach * count).collect();
    let bounds = Bounds { low: 1, high: 1, steps: Vec::new() };
    Ok(Transport::new(starts, arcs, vec![bounds; count as usize])?)
}

/// DIMACS: nodes with their supplies, and arcs with costs.
fn transportation(text: &str) -> Result<Transport> {
    let (mut supplies, mut ways) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let fields: Vec<&str> = line.split_whitespace().collect();
        match fields.as_slice() {
            ["p", _, nodes, _] => supplies = vec![0_i64; nodes.parse::<usize>()? + 1],
            ["n", node, supply] => supplies[node.parse::<usize>()?] = supply.parse()?,
            ["a", from, to, _, _, cost] => {
                ways.push((from.parse::<usize>()?, to.parse::<usize>()?, cost.parse::<i32>()?));
            }
            _ => {}
        }
    }
    let takers: Vec<usize> = (1..supplies.len()).filter(|node| supplies[*node] < 0).collect();
    let (mut starts, mut arcs) = (vec![0], Vec::new());
    for (node, supply) in supplies.iter().enumerate().filter(|(_, supply)| **supply > 0) {
        let mut own = Vec::new();
        for (_, to, cost) in ways.iter().filter(|(from, _, _)| *from == node) {
            let mentor = u32::try_from(takers.binary_search(to).ok().context("a way to nobody who takes")?)?;
            own.push(Arc { mentor, cost: *cost });
        }
        own.sort_by_key(|arc| (arc.mentor, arc.cost));
        own.dedup_by_key(|arc| arc.mentor);
        for _ in 0..*supply {
            arcs.extend_from_slice(&own);
            starts.push(u32::try_from(arcs.len())?);
        }
    }
    let bounds = |node: &usize| -> Result<Bounds> {
        let demand = u32::try_from(-supplies[*node])?;
        Ok(Bounds { low: demand, high: demand, steps: Vec::new() })
    };
    let bounds: Result<Vec<Bounds>> = takers.iter().map(bounds).collect();
    Ok(Transport::new(starts, arcs, bounds?)?)
}
