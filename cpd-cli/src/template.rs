//! `cpd template`: the workbook in which a proposal is written.

use crate::Output;
use crate::arguments::TemplateQuestion;
use crate::diagnostics::Failure;
use crate::{input, output};

pub(crate) fn template(question: &TemplateQuestion) -> Result<Output, Failure> {
    let rules = input::accreditation_rules(&question.scheme)?;
    let language = question.tongue.language()?;
    output::free(&question.output, question.force)?;
    let name = question.output.display().to_string();
    let workbook =
        cpd_sheet::template(&rules, &language).map_err(|error| Failure::of_sheet(error.problems, &name))?;
    output::replace_bytes(&question.output, &workbook)?;
    let scheme = rules.scheme().name.get(&language);
    Ok(Output::positive(format!("{name}: {scheme}")))
}
