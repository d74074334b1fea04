// How far each requirement is met, as bars: each is a picture with the same in words, and stands beside its numbers.

import type { Pack, Statement } from "@cpd-project/cpd";

import { element } from "../parts/element.ts";
import { named, spoken } from "../words/spoken.ts";

type Line = Statement["requirements"][number];

/** A chart of the requirements of a statement, by the names that the pack gives them. */
export function chart(pack: Pack, statement: Statement): HTMLElement {
  const { words } = spoken();
  const heading = element("h3", {}, words.requirements);
  if (statement.requirements.length === 0)
    return element("section", {}, heading, element("p", {}, words.noRequirement));
  const rules = pack.credit.ruleSets.find((rules) => rules.id === statement.ruleSet);
  const unit = pack.units?.find((unit) => unit.id === statement.unit)?.name;
  const rows = statement.requirements.map((line) => {
    const name = rules?.requirements.find((requirement) => requirement.id === line.id)?.name;
    return row(
      line,
      name === undefined ? { text: line.id, lang: "" } : named(name),
      line.counts === "credit" ? unit : undefined,
    );
  });
  return element("section", {}, heading, element("ul", { class: "chart" }, ...rows));
}

function row(
  line: Line,
  name: { text: string; lang: string },
  unit: Readonly<Record<string, string>> | undefined,
): HTMLElement {
  const { words } = spoken();
  const short = number(line.short) > 0;
  const measure = unit === undefined ? "" : ` ${named(unit).text}`;
  const numbers = [
    [words.counted, line.counted],
    [words.required, line.required],
    ...(short ? [[words.missing, line.short]] : []),
  ].map(([label, amount]) =>
    element("div", {}, element("dt", {}, `${label}`), element("dd", {}, `${amount}${measure}`)),
  );
  const said = `${name.text}: ${words.counted} ${line.counted}, ${words.required} ${line.required}`;
  return element(
    "li",
    { class: short ? "short" : "met" },
    element("p", { lang: name.lang }, name.text),
    bar(said, number(line.required) === 0 ? 1 : number(line.counted) / number(line.required)),
    element("dl", {}, ...numbers),
  );
}

const svg = "http://www.w3.org/2000/svg";

/** A bar that is filled by a share, with what it says in words. */
function bar(said: string, share: number): Node {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("role", "img");
  picture.setAttribute("class", "bar");
  const title = document.createElementNS(svg, "title");
  title.textContent = said;
  picture.append(title, rectangle("whole", 1), rectangle("part", Math.min(Math.max(share, 0), 1)));
  return picture;
}

function rectangle(kind: string, share: number): SVGRectElement {
  const made = document.createElementNS(svg, "rect");
  made.setAttribute("class", kind);
  made.setAttribute("width", `${share * 100}%`);
  made.setAttribute("height", "100%");
  return made;
}

/** An amount as a number, only to draw it: amounts are decimals or fractions, such as `22.5` and `21/13`. */
function number(amount: string): number {
  const [over, under = "1"] = amount.split("/");
  return Number(over) / Number(under);
}
