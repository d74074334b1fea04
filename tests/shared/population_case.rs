//! The cases about populations: needs, workplans and targets.

use cpd_core::{
    Administration, Coverage, CpdError, Needs, Places, Priorities, Roster, Rulebook, Workplan,
    WorkplanReport, check_workplan, compile_needs, count_coverage, parse_date, programmes, ranked_needs,
    review_workplan, target_lines, to_json,
};
use serde_json::{Map, Value};

/// The answer to a question about a population; none where there is no such question.
pub(crate) fn answer(
    rulebook: &Rulebook,
    ask: &str,
    given: &Map<String, Value>,
) -> Option<Result<String, CpdError>> {
    let given = Given { rulebook, given };
    Some(match ask {
        "compileNeeds" => given.compiled(),
        "mergeNeeds" => given.needs().map(|needs| to_json(&needs)),
        "rankNeeds" => given.ranked(),
        "checkWorkplan" => given.checked(),
        "reviewWorkplan" => given.reviewed(),
        "countCoverage" => given.counted(),
        "mergeCoverage" => given.coverage().map(|coverage| to_json(&coverage)),
        "targets" => given.targets(),
        _ => return None,
    })
}

/// What a case gives: `population` is a list of profiles, or of texts where a line is no profile; `parts` are several
/// populations that are counted apart; `needs` and `coverage` are lists of summaries that were counted elsewhere.
struct Given<'a> {
    rulebook: &'a Rulebook,
    given: &'a Map<String, Value>,
}

impl Given<'_> {
    fn text(&self, name: &str) -> &str {
        self.given.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("the case gives no `{name}`"))
    }

    fn id<T: std::str::FromStr>(&self, name: &str) -> T {
        self.text(name).parse().unwrap_or_else(|_| panic!("`{name}` is no id"))
    }

    fn list(&self, name: &str) -> Vec<&Value> {
        self.given.get(name).and_then(Value::as_array).into_iter().flatten().collect()
    }

    /// The places that the case gives, else those that come with the programme.
    fn administration(&self) -> Result<Administration, CpdError> {
        let programme = self.rulebook.programme();
        let own: Vec<&str> = programmes::places(programme.id.as_str()).into_iter().collect();
        let given: Vec<String> = self.list("places").iter().map(ToString::to_string).collect();
        let texts = if given.is_empty() { own } else { given.iter().map(String::as_str).collect() };
        let lists = texts.into_iter().map(Places::from_json).collect::<Result<Vec<_>, _>>()?;
        Administration::new(programme, &lists)
    }

    /// The populations, each as JSON Lines.
    fn populations(&self) -> Vec<String> {
        let lines = |population: &Value| {
            let line = |line: &Value| line.as_str().map_or_else(|| line.to_string(), str::to_owned);
            let lines: Vec<String> = population.as_array().into_iter().flatten().map(line).collect();
            lines.join("\n")
        };
        self.given.get("population").into_iter().chain(self.list("parts")).map(lines).collect()
    }

    fn compiled(&self) -> Result<String, CpdError> {
        let (administration, on) = (self.administration()?, parse_date("on", self.text("on"))?);
        let text = self.populations().concat();
        let lines = Roster::new(&text);
        Ok(to_json(&compile_needs(self.rulebook, &administration, lines, on, &self.id("level"))?))
    }

    /// The needs of all populations and summaries that are given.
    fn needs(&self) -> Result<Needs, CpdError> {
        let (administration, on) = (self.administration()?, parse_date("on", self.text("on"))?);
        let mut all = Needs::of_nobody(self.rulebook, on, self.id("level"));
        for population in self.populations() {
            let lines = Roster::new(&population);
            let compiled = compile_needs(self.rulebook, &administration, lines, on, &self.id("level"))?;
            all = all.merge(compiled.needs)?;
        }
        for summary in self.list("needs") {
            all = all.merge(Needs::from_json(self.rulebook, &administration, &summary.to_string())?)?;
        }
        Ok(all)
    }

    fn priorities(&self, administration: &Administration) -> Result<Priorities, CpdError> {
        match self.given.get("priorities") {
            Some(text) => Priorities::from_json(self.rulebook, administration, &text.to_string()),
            None => Ok(Priorities::none(self.rulebook)),
        }
    }

    fn ranked(&self) -> Result<String, CpdError> {
        let administration = self.administration()?;
        let (needs, priorities) = (self.needs()?, self.priorities(&administration)?);
        let place = self.id("place");
        Ok(to_json(&ranked_needs(self.rulebook, &administration, &needs, &priorities, &place)?))
    }

    fn workplan(&self, administration: &Administration) -> Result<Workplan, CpdError> {
        let text = self.given.get("workplan").unwrap_or_else(|| panic!("the case gives no `workplan`"));
        Workplan::from_json(self.rulebook, administration, &text.to_string())
    }

    fn checked(&self) -> Result<String, CpdError> {
        let administration = self.administration()?;
        let (needs, priorities) = (self.needs()?, self.priorities(&administration)?);
        let workplan = self.workplan(&administration)?;
        Ok(to_json(&check_workplan(self.rulebook, &administration, &needs, &priorities, &workplan)?))
    }

    fn reviewed(&self) -> Result<String, CpdError> {
        let administration = self.administration()?;
        let workplan = self.workplan(&administration)?;
        let report = self.given.get("report").unwrap_or_else(|| panic!("the case gives no `report`"));
        let report = WorkplanReport::from_json(self.rulebook, &administration, &report.to_string())?;
        let quarter = self.given.get("quarter").and_then(Value::as_u64);
        let quarter = quarter.and_then(|quarter| u32::try_from(quarter).ok());
        Ok(to_json(&review_workplan(&workplan, &report, quarter.unwrap_or_default())?))
    }

    fn counted(&self) -> Result<String, CpdError> {
        let (administration, on) = (self.administration()?, parse_date("on", self.text("on"))?);
        let text = self.populations().concat();
        Ok(to_json(&count_coverage(self.rulebook, &administration, Roster::new(&text), on)?))
    }

    /// The coverage of all populations and summaries that are given.
    fn coverage(&self) -> Result<Coverage, CpdError> {
        let (administration, on) = (self.administration()?, parse_date("on", self.text("on"))?);
        let mut all = Coverage::of_nobody(self.rulebook, on);
        for population in self.populations() {
            let lines = Roster::new(&population);
            all = all.merge(count_coverage(self.rulebook, &administration, lines, on)?.coverage)?;
        }
        for summary in self.list("coverage") {
            all = all.merge(Coverage::from_json(self.rulebook, &administration, &summary.to_string())?)?;
        }
        Ok(all)
    }

    fn targets(&self) -> Result<String, CpdError> {
        let (administration, coverage) = (self.administration()?, self.coverage()?);
        let place = self.given.contains_key("place").then(|| self.id("place"));
        Ok(to_json(&target_lines(self.rulebook, &administration, &coverage, place.as_ref())?))
    }
}
