//! `cpd allocation`: solve, explain, verify, resolve.

use std::path::Path;

use cpd_core::render::AllocationNames;
use cpd_core::{
    Allocation, AllocationPolicy, AllocationProblem, CpdError, Language, Share, allocate, explain_allocation,
    keeping_policy, keeping_problem, reallocate, render, to_json, verify_allocation,
};

use crate::Output;
use crate::arguments::{AllocationCommand, AllocationRules, Format};
use crate::diagnostics::Failure;
use crate::input;
use crate::output::replace;

pub(crate) fn run(command: &AllocationCommand) -> Result<Output, Failure> {
    let asked = Asked::read(command.rules())?;
    match command {
        AllocationCommand::Solve { out, .. } => asked.solve(out.as_deref()),
        AllocationCommand::Explain { allocation, .. } => asked.explain(&asked.allocation(allocation)?),
        AllocationCommand::Verify { allocation, last, change_cost, .. } => {
            asked.verify(allocation, last.as_deref().zip(*change_cost))
        }
        AllocationCommand::Resolve { last, keep, out, .. } => {
            asked.resolve(last, keep.as_deref(), out.as_deref())
        }
    }
}

/// A problem and a policy, read.
struct Asked {
    policy: AllocationPolicy,
    problem: AllocationProblem,
    language: Language,
    format: Format,
}

impl Asked {
    fn read(rules: &AllocationRules) -> Result<Self, Failure> {
        let policy = input::allocation_policy(&rules.policy)?;
        let language = rules.wording.language()?;
        let (problem, _) =
            input::document(&rules.problem, |text| AllocationProblem::from_json(&policy, text))?;
        Ok(Self { policy, problem, language, format: rules.wording.format })
    }

    fn allocation(&self, path: &Path) -> Result<Allocation, Failure> {
        Ok(input::document(path, |text| Allocation::from_json(&self.policy, text))?.0)
    }

    fn names(&self) -> AllocationNames<'_> {
        AllocationNames { policy: &self.policy, problem: &self.problem }
    }

    /// Somebody without anybody is a negative decision.
    fn solve(&self, out: Option<&Path>) -> Result<Output, Failure> {
        let allocation = allocate(&self.policy, &self.problem)?;
        write(out, &allocation)?;
        match self.format {
            Format::Text => self.explain(&allocation),
            Format::Json => Ok(Output { text: to_json(&allocation), negative: !allocation.is_complete() }),
        }
    }

    fn explain(&self, allocation: &Allocation) -> Result<Output, Failure> {
        let report = explain_allocation(&self.policy, &self.problem, allocation)?;
        let text = match self.format {
            Format::Text => render::allocation_report(self.names(), &report, &self.language),
            Format::Json => to_json(&report),
        };
        Ok(Output { text, negative: !allocation.is_complete() })
    }

    fn verify(&self, path: &Path, kept: Option<(&Path, u32)>) -> Result<Output, Failure> {
        let allocation = self.allocation(path)?;
        let found = match kept {
            None => verify_allocation(&self.policy, &self.problem, &allocation)?,
            Some((last, cost)) => {
                let problem = keeping_problem(&self.problem, &self.allocation(last)?);
                verify_allocation(&keeping_policy(&self.policy, cost), &problem, &allocation)?
            }
        };
        let text = match self.format {
            Format::Text => render::allocation_verification(self.names(), &found, &self.language),
            Format::Json => to_json(&found),
        };
        Ok(Output { text, negative: !found.holds })
    }

    fn resolve(&self, last: &Path, keep: Option<&str>, out: Option<&Path>) -> Result<Output, Failure> {
        let last = self.allocation(last)?;
        let keep = keep.map(share).transpose()?;
        let answer = reallocate(&self.policy, &self.problem, &last, keep)?;
        write(out, &answer.allocation)?;
        let text = match self.format {
            Format::Text => render::reallocation(self.names(), &answer, &self.language),
            Format::Json => to_json(&answer),
        };
        let short = answer.keeping.as_ref().is_some_and(|keeping| keeping.kept < keeping.asked);
        Ok(Output { text, negative: short || !answer.allocation.is_complete() })
    }
}

fn write(out: Option<&Path>, allocation: &Allocation) -> Result<(), Failure> {
    out.map_or(Ok(()), |path| replace(path, &to_json(allocation)))
}

fn share(text: &str) -> Result<Share, Failure> {
    let read = text.parse().map_err(|error: cpd_core::AmountError| CpdError::InvalidArgument {
        name: "--keep".to_owned(),
        found: text.to_owned(),
        expected: error.to_string(),
    });
    Ok(read?)
}
