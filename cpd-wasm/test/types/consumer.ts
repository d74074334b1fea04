// A strict program over the whole surface. It is compiled, not run.

import {
  CpdError,
  Engine,
  init,
  type Explanation,
  type Pack,
  type Problem,
  type Reason,
  type Statement,
  type TeacherRecord,
  type WasmSource,
} from "@cpd-project/cpd";
import nyPack from "@cpd-project/cpd/packs/us-ny-ctle.json" with { type: "json" };

/** `true` for `any` alone, which is not assignable to `false`. */
type IsAny<T> = 0 extends 1 & T ? true : false;
type NotAny<T extends false> = T;
export type Checked = [
  NotAny<IsAny<Explanation>>,
  NotAny<IsAny<Pack>>,
  NotAny<IsAny<Problem>>,
  NotAny<IsAny<Reason>>,
  NotAny<IsAny<Statement>>,
  NotAny<IsAny<TeacherRecord>>,
  NotAny<IsAny<Statement["reasons"][number]["code"]>>,
  NotAny<IsAny<Parameters<typeof Engine.load>[0]>>,
  NotAny<IsAny<ReturnType<Engine["explain"]>["trace"]>>,
];

export async function everySource(bytes: ArrayBuffer, url: URL, response: Response) {
  const sources: (WasmSource | undefined)[] = [undefined, "x.wasm", url, bytes, new Uint8Array(bytes), response];
  for (const source of sources) await init(source);
}

export function everyQuestion(record: TeacherRecord): string[] {
  const pack: Pack = nyPack;
  using engine = Engine.load(pack);
  const statement: Statement = engine.statement(record, "2026-06-30");
  const explanation: Explanation = engine.explain("{}", "2026-06-30");
  const problems: Problem[] = engine.lint();
  const texts: string[] = [
    engine.statementJson(record, "2026-06-30"),
    engine.statementText(record, "2026-06-30", "lo"),
    engine.explanationText(record, "2026-06-30", "en"),
  ];

  // The code of a reason says which arguments it has.
  for (const reason of statement.reasons) {
    if (reason.code === "requirementShort") texts.push(reason.short);
    // @ts-expect-error: other reasons have no such argument
    else texts.push(reason.short);
  }

  // @ts-expect-error: an outcome is one of several words
  statement.outcome = "perhaps";
  // @ts-expect-error: a record names a person
  engine.statement({ licences: [] }, "2026-06-30");
  // @ts-expect-error: a date is written down, so that no time zone can shift it
  engine.statement(record, new Date());
  // @ts-expect-error: an engine is loaded from a pack
  new Engine();

  return [...texts, pack.id, explanation.trace.reason.code, ...problems.map((problem) => problem.pointer)];
}

export function everyError(question: () => Statement): string | undefined {
  try {
    return question().outcome;
  } catch (error) {
    if (!(error instanceof CpdError)) throw error;
    const problem: Problem | undefined = error.problems[0];
    return problem === undefined ? error.code : `${problem.pointer} ${problem.message}`;
  }
}
