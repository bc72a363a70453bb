// Letters to schools: to all or to those chosen, each numbered; who has opened theirs.
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { Loaded } from "../ui/show/waiting";
import { toast } from "../ui/show/toast";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Campaign, type Letter, letterTones, paperFile } from "./parts";

interface Row {
  code: string;
  title: string;
  letter?: Letter;
  answered: boolean;
}

function useRows(campaign: Campaign) {
  return useQuery({
    queryKey: ["letters", campaign.id],
    queryFn: async (): Promise<Row[]> => {
      const [{ schools }, { letters }, { applications }] = await Promise.all([
        answered(api.GET("/api/schools")),
        answered(api.GET("/api/letters", { params: { query: { campaign: campaign.id } } })),
        answered(api.GET("/api/applications", { params: { query: { campaign: campaign.id } } })),
      ]);
      const came = new Set(applications.filter(({ application }) => application.filed_ms).map(({ application }) => application.path));
      return schools.map((school) => {
        const letter = letters.find((one) => one.school === school.id);
        return { code: school.id, title: school.title, letter, answered: letter !== undefined && came.has(letter.path) };
      });
    },
  });
}

function LetterState({ row: { letter, answered: came } }: { row: Row }) {
  const say = useWords("campaign");
  if (!letter) return <>{say("letter.none")}</>;
  if (came) return <Tag tone="ok">{say("letter.answered")}</Tag>;
  return <Tag tone={letterTones[letter.state]}>{say(`letter.${letter.state}`)}</Tag>;
}

export function LettersStep({ campaign }: { campaign: Campaign }) {
  const say = useWords("campaign");
  const read = useRows(campaign);
  const open = campaign.state === "open";
  const without = (read.data ?? []).filter((row) => !row.letter).map((row) => row.code);
  const selection = useSelection(without);
  const send = useAct(
    (schools: string[], once) => answered(api.POST("/api/campaigns/{campaign}/letters", { params: { path: { campaign: campaign.id } }, body: { schools }, ...once })),
    {
      refresh: [["letters", campaign.id], ["campaign", campaign.id]],
      done: (answer) => {
        selection.clear();
        toast(say("letters.done", { count: answer.sent }));
      },
    },
  );
  const draft = (row: Row) =>
    open ? (
      <a className="small" href={`/api/campaigns/${campaign.id}/letter-draft?school=${encodeURIComponent(row.code)}`} target="_blank" rel="noreferrer" aria-label={say("letter.draft.of", { school: row.title })}>
        {say("letter.draft")}
      </a>
    ) : (
      "—"
    );
  const columns: Column<Row>[] = [
    { key: "school", title: say("column.school"), cell: (row) => row.title, sort: (row) => row.title },
    { key: "number", title: say("column.number"), cell: (row) => (row.letter ? <a href={paperFile(row.letter.paper)}>{row.letter.number}</a> : draft(row)) },
    { key: "date", title: say("column.date"), cell: ({ letter }) => (letter ? formatDate(letter.date, "day") : "—") },
    { key: "state", title: say("column.state"), cell: (row) => <LetterState row={row} /> },
  ];
  const actions = (
    <>
      <Button kind="main" small running={send.running} disabled={!open || selection.picked.size === 0} onClick={() => send.run([...selection.picked])}>
        {say("letters.send", { count: selection.picked.size })}
      </Button>
      <Button small running={send.running} disabled={!open || without.length === 0} onClick={() => send.run(without)}>
        {say("letters.send_all", { count: without.length })}
      </Button>
    </>
  );
  return (
    <>
      <p className="dim small">{say("letters.hint")}</p>
      {send.refusal && <Banner tone="danger" title={send.refusal.lost ? say("lost") : send.refusal.beside()} />}
      <div className="gap-top">
        <Loaded read={read}>
          {(rows) => <Table label={say("step.letters")} rows={rows} columns={columns} id={(row) => row.code} picking={{ selection, may: (row) => !row.letter, name: (row) => row.title, actions }} />}
        </Loaded>
      </div>
    </>
  );
}
