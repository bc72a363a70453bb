// What kinds of items have in common.

/** Whether an expert marks it: a text, a file or both of a case, a file alone of an upload. */
export function hasRubric(type: string) {
  return type === "case_task" || type === "upload";
}

/** A longer text the server does not take as an answer. */
export const answer_characters_max = 5000;
