// What kinds of items have in common.

/** Whether an expert marks it: a text, a file or both of a case, a file alone of an upload. */
export function hasRubric(type: string) {
  return type === "case_task" || type === "upload";
}
