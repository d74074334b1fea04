import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { CpdError, Engine, init } from "@cpd-project/cpd";

import { answeredCase, packText } from "../files.mjs";

const pack = packText("us-ny-ctle");
const { record, on, expect } = answeredCase("us-ny-ctle");
let engine;

before(async () => {
  await init();
  engine = Engine.load(pack);
});

/** The error that a question throws. */
function errorOf(question) {
  try {
    question();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
}

describe("answers", () => {
  test("a statement, from an object and from text alike", () => {
    const statement = engine.statement(record, on);
    assert.equal(statement.outcome, expect.outcome);
    assert.equal(statement.on, on);
    assert.deepEqual(engine.statement(JSON.stringify(record), on), statement);
    assert.equal(engine.statementJson(record, on), JSON.stringify(statement));
  });

  test("many records at once, from a list and from lines alike", () => {
    const broken = { person: "t-1" };
    const answers = engine.statements([record, broken, record], on);
    assert.deepEqual(answers.map((answer) => answer.line), [1, 2, 3]);
    assert.equal(answers[0].summary.outcome, expect.outcome);
    assert.equal(answers[1].error.code, "invalidDocument");
    assert.deepEqual(answers[2].summary, answers[0].summary);
    const lines = [record, broken, record].map((one) => JSON.stringify(one)).join("\n");
    assert.deepEqual(engine.statements(lines, on), answers);
    assert.equal(errorOf(() => engine.statements([record], "tomorrow")).code, "invalidArgument");
  });

  test("the next steps of a career, as an answer and in every language", () => {
    const kazakhstan = Engine.load(packText("kazakhstan"));
    const teacher = { person: "t-1", licences: [{ class: "teacher", issued: "2024-09-01" }] };
    const { steps } = kazakhstan.career(teacher, "2026-06-30");
    assert.ok(steps.length > 0);
    const texts = ["en", "lo", "km", "kk", "ru"].map((tag) => kazakhstan.careerText(teacher, "2026-06-30", tag));
    assert.equal(new Set(texts).size, 5);
  });

  test("an explanation holds the statement and the facts behind it", () => {
    const { statement, trace } = engine.explain(record, on);
    assert.deepEqual(statement, engine.statement(record, on));
    assert.equal(typeof trace.reason.code, "string");
  });

  test("sentences, in English where the language has none", () => {
    for (const ask of ["statementText", "explanationText"]) {
      const english = engine[ask](record, on, "en");
      assert.ok(english.trim().length > 0);
      assert.equal(engine[ask](record, on, "tlh"), english);
    }
  });

  test("the pack, from an object and from text alike", () => {
    const fromObject = Engine.load(JSON.parse(pack));
    assert.equal(fromObject.statementJson(record, on), engine.statementJson(record, on));
    fromObject.free();
  });

  test("a lint is a list of problems", () => {
    for (const problem of engine.lint()) assert.equal(problem.severity, "warning");
  });
});

describe("errors", () => {
  test("arguments that are not there are errors of the library, not of the language", () => {
    for (const nothing of [undefined, null, () => 1]) {
      const error = errorOf(() => engine.statement(nothing, on));
      assert.equal(error.code, "invalidDocument");
      assert.equal(errorOf(() => Engine.load(nothing)).code, "invalidDocument");
    }
    for (const nothing of [undefined, null, 20240101, new Date(0)]) {
      assert.equal(errorOf(() => engine.statement(record, nothing)).code, "invalidArgument");
      assert.equal(errorOf(() => engine.statementText(record, on, nothing)).code, "invalidArgument");
    }
  });

  test("a document: every problem, with its place", () => {
    const error = errorOf(() => engine.statement({ ...record, person: 7, licences: "none" }, on));
    assert.ok(error instanceof CpdError);
    assert.ok(error instanceof Error);
    assert.equal(error.name, "CpdError");
    assert.equal(error.code, "invalidDocument");
    assert.deepEqual(error.problems.map(({ pointer, severity }) => [pointer, severity]).sort(), [
      ["/licences", "error"],
      ["/person", "error"],
    ]);
    for (const { message } of error.problems) assert.ok(error.message.includes(message));
    assert.match(error.stack, /engine\.test\.mjs/, "the stack leads to the caller");
  });

  test("a text that is not JSON: line and column", () => {
    for (const question of [() => Engine.load("{\n  ]"), () => engine.statement("{\n  ]", on)]) {
      const error = errorOf(question);
      assert.equal(error.code, "invalidDocument");
      assert.equal(error.problems[0].line, 2);
      assert.equal(error.problems[0].column, 3);
    }
  });

  test("an argument: its name, what was found, what was expected", () => {
    for (const question of [
      () => engine.statement(record, "30.6.2026"),
      () => engine.explain(record, "30.6.2026"),
      () => engine.statementText(record, "30.6.2026", "en"),
      () => engine.explanationText(record, on, "?"),
    ]) {
      const error = errorOf(question);
      assert.ok(error instanceof CpdError);
      assert.equal(error.code, "invalidArgument");
      assert.deepEqual(error.problems, []);
    }
    assert.match(errorOf(() => engine.statement(record, "30.6.2026")).message, /`on` is `30\.6\.2026`/);
  });

  test("an error does no harm to the engine", () => {
    errorOf(() => engine.statement("", on));
    assert.equal(engine.statement(record, on).outcome, expect.outcome);
  });
});

describe("memory", () => {
  test("a freed engine says so, and can be freed again", () => {
    const freed = Engine.load(pack);
    freed.free();
    freed.free();
    assert.equal(errorOf(() => freed.lint()).code, "engineFreed");
  });

  test("an engine is disposable", () => {
    const disposed = Engine.load(pack);
    disposed[Symbol.dispose]();
    assert.equal(errorOf(() => disposed.lint()).code, "engineFreed");
  });
});
