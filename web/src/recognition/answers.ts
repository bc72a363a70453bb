// Answers of a questionnaire while they are typed: by the code of their question.
import type { Shapes } from "./reads";

export type Answer = Shapes["QuestionAnswer"];
export type Question = Shapes["QuestionRule"];
export type Answers = Readonly<Record<string, Answer>>;

export const emptyAnswer = (code: string): Answer => ({ code, text: "", choices: [], goals: [], tasks: [] });

export function byCode(answers: readonly Answer[]): Answers {
  return Object.fromEntries(answers.map((answer) => [answer.code, answer]));
}

/** In the order of the questions, without those that nothing was said to. */
export function inOrder(questions: readonly Question[], answers: Answers): Answer[] {
  return questions.flatMap(({ code }) => {
    const answer = answers[code];
    return answer && isTouched(answer) ? [answer] : [];
  });
}

function isTouched(answer: Answer): boolean {
  const listed = answer.choices.length + answer.goals.length + answer.tasks.filter((task) => task.trim()).length;
  return answer.text.trim() !== "" || listed > 0 || (answer.scale !== undefined && answer.scale !== null);
}

/** How many questions have an answer that tells something. */
export function countAnswered(questions: readonly Question[], answers: Answers): number {
  return inOrder(questions, answers).length;
}
