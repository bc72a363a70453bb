// The wrong cells of a list that was sent, by row and column, with the known word that may have been meant.
import { currentLanguage, useWords } from "../../words/words";
import { type Column, Table } from "./table";

interface Problem {
  row: number;
  column: string;
  ru: string;
  en: string;
  /** The known word that may have been meant; "" when none is near. */
  perhaps: string;
}

export function RowProblems({ problems }: { problems: readonly Problem[] }) {
  const say = useWords("ui");
  const words = (one: Problem) => (
    <>
      {currentLanguage() === "en" ? one.en : one.ru}
      {one.perhaps && <b> {say("problem.perhaps", { word: one.perhaps })}</b>}
    </>
  );
  const columns: Column<Problem & { at: number }>[] = [
    { key: "row", title: say("problem.row"), cell: (one) => say("problem.row.number", { row: String(one.row) }), sort: (one) => one.row },
    { key: "column", title: say("problem.column"), cell: (one) => one.column || say("problem.whole_row"), sort: (one) => one.column },
    { key: "words", title: say("problem.words"), cell: words },
  ];
  return <Table label={say("problem.title")} rows={problems.map((one, at) => ({ ...one, at }))} columns={columns} id={(one) => String(one.at)} />;
}
