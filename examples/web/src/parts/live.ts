// What both tabs do: ask again whenever something has changed, and show what came of it.

import type { Problem } from "@cpd-project/cpd";

import { spoken } from "../words/spoken.ts";
import { failure } from "./failure.ts";
import { latest } from "./latest.ts";
import { problemList, unreadMarks } from "./problems.ts";
import type { Results } from "./results.ts";
import type { Source } from "./source.ts";

export interface Asking<Question, Answer> {
  readonly source: Source;
  readonly results: Results;
  /** Shows what is shown while there is no document. */
  readonly empty: () => void;
  /** What is asked now, of the text and the date. */
  readonly question: () => Question;
  readonly answer: (question: Question) => Promise<Answer>;
  readonly show: (answer: Answer, question: Question) => void;
}

/** A function that asks; it is to be called whenever something has changed. */
export function live<Question extends { readonly text: string; readonly on: string }, Answer>(
  asking: Asking<Question, Answer>,
): () => void {
  const { source, results } = asking;
  const once = async () => {
    const { words } = spoken();
    const question = asking.question();
    if (question.text.trim() === "") {
      source.editor.mark([]);
      return asking.empty();
    }
    if (question.on === "") return results.say(words.noDate);
    let answer: Answer;
    try {
      answer = await asking.answer(question);
    } catch {
      return results.fail(failure(ask));
    }
    // Else somebody has typed meanwhile, and the answer to that comes next.
    if (question.text === source.text()) asking.show(answer, question);
  };
  const again = latest(async () => {
    results.busy(true);
    await once();
    results.busy(false);
  });
  const ask = () => void again();
  return ask;
}

/** Shows why the document of a tab cannot be read, each problem in its place. */
export function showUnread({ editor, text }: Source, results: Results, problems: readonly Problem[]): void {
  editor.mark(unreadMarks(text(), problems));
  results.show("unread", spoken().words.unread, [problemList(undefined, text(), problems, editor.show)]);
}
