// Letters of the house that have not left: what the mail server said, and the way to try again what was given up.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import type { Shapes } from "./reads";

type Letter = Shapes["MailLine"];
type State = Shapes["MailLetterState"];

const states = ["given_up", "ready", "gathering"] as const satisfies readonly State[];
const keyOf = (state: State) => ["mail", state] as const;

function Letters({ letters }: { letters: readonly Letter[] }) {
  const say = useWords("notice");
  const columns: Column<Letter>[] = [
    { key: "reader", title: say("mail.reader"), cell: (letter) => letter.reader },
    { key: "reason", title: say("mail.reason"), cell: (letter) => letter.reason || "—" },
    { key: "tries", title: say("mail.tries"), cell: (letter) => formatNumber(letter.tries) },
    { key: "due", title: say("mail.due"), cell: (letter) => formatMoment(Date.parse(letter.due)) },
  ];
  const empty = <EmptyState title={say("mail.nothing")}>{say("mail.nothing.hint")}</EmptyState>;
  return <Table label={say("mail.title")} rows={letters} columns={columns} id={(letter) => letter.letter} empty={empty} />;
}

function Retry({ letters }: { letters: readonly Letter[] }) {
  const say = useWords("notice");
  const retry = useAct((_: null, once) => answered(api.POST("/api/mail/retries", { body: { letters: letters.map((one) => one.letter) }, ...once })), {
    done: (left) => {
      queries.setQueryData(keyOf("given_up"), left);
      toast(say("mail.retried"));
    },
  });
  return (
    <>
      {retry.refusal && <Banner tone="danger" title={retry.refusal.lost ? say("lost") : retry.refusal.beside()} />}
      <div className="actions gap-top">
        <Button running={retry.running} onClick={() => retry.run(null)}>
          {say("mail.retry", { count: letters.length })}
        </Button>
      </div>
    </>
  );
}

export default function MailPage() {
  const say = useWords("notice");
  const [state, setState] = useState<State>("given_up");
  const read = useQuery({ queryKey: keyOf(state), queryFn: () => answered(api.GET("/api/mail", { params: { query: { state } } })) });
  return (
    <>
      <PageHead title={say("mail.title")}>{say("mail.hint")}</PageHead>
      <Loaded read={read} lines={6}>
        {({ mail_leaves, counts, letters }) => (
          <Section title={say(`mail.state.${state}`)}>
            {!mail_leaves && <Banner tone="attention" title={say("mail.off")}>{say("mail.off.hint")}</Banner>}
            <div className="filters gap-top">
              <Select
                label={say("mail.states")}
                options={states.map((one) => ({ value: one, label: `${say(`mail.state.${one}`)} (${formatNumber(counts.find((count) => count.state === one)?.letters ?? 0)})` }))}
                value={state}
                onChange={(event) => setState(event.target.value as State)}
              />
            </div>
            <Letters letters={letters} />
            {state === "given_up" && letters.length > 0 && mail_leaves && <Retry letters={letters} />}
          </Section>
        )}
      </Loaded>
    </>
  );
}
