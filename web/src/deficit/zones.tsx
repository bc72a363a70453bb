// Each zone of growth that a specialist confirmed, to acknowledge or to reject with a comment. An acknowledgement is
// kept at once, a rejection as soon as its comment is typed; a mind may be changed.
import { useRef, useState } from "react";
import { api, answered } from "../api/client";
import { useAct } from "../api/query";
import { queries } from "../api/query";
import { useAutosave } from "../ui/form/autosave";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { Outcomes } from "./outcomes";
import { deficitWords, type FindingView, type Level, levelWords, measuredWords, minePath, type PersonFindings } from "./person";

type Decision = "acknowledged" | "rejected";

function Rejection({ view, refused, done }: { view: FindingView; refused: (words?: string) => void; done: () => void }) {
  const say = useWords("deficit");
  const { finding } = view;
  const revision = useRef(finding.revision);
  revision.current = Math.max(revision.current, finding.revision);
  const saving = useAutosave(`finding/${finding.id}`, finding.state === "rejected" ? finding.comment : "", async (comment) => {
    if (!comment.trim()) return;
    const call = api.POST("/api/findings/{finding}/acknowledgement", {
      params: { path: { finding: finding.id } },
      body: { revision: revision.current, decision: "rejected", comment },
    });
    const kept = await answered(call).catch((error: unknown) => {
      refused((error as { beside?: () => string | undefined }).beside?.());
      throw error;
    });
    revision.current = kept.finding.revision;
    done();
  });
  return (
    <TextArea
      label={say("zone.why")}
      hint={say("zone.why.hint")}
      rows={2}
      value={saving.text}
      onChange={(event) => saving.change(event.target.value)}
      onBlur={() => void saving.flush()}
      saved={saving.state}
    />
  );
}

function ChangedBySpecialist({ view, levels }: { view: FindingView; levels: readonly Level[] }) {
  const say = useWords("deficit");
  const { finding } = view;
  const levelChanged = finding.level !== finding.proposed_level;
  const kindChanged = finding.kind !== finding.proposed_kind;
  if (!finding.reason) return null;
  return (
    <p className="small dim">
      {kindChanged && `${say("zone.changed.kind", { was: say(`kind.${finding.proposed_kind}`), now: say(`kind.${finding.kind}`) })} `}
      {levelChanged && `${say("zone.changed", { was: levelWords(levels, finding.proposed_level) || say("zone.no_level"), level: levelWords(levels, finding.level) })} `}
      {say("zone.reason", { reason: finding.reason })}
    </p>
  );
}

function Zone({ view, levels }: { view: FindingView; levels: readonly Level[] }) {
  const say = useWords("deficit");
  const { finding } = view;
  const kept: Decision | undefined = finding.answered_on && finding.state !== "confirmed" ? (finding.state as Decision) : undefined;
  const [choice, setChoice] = useState<Decision | undefined>(kept);
  const [words, setWords] = useState<string>();
  const refresh = () => void queries.invalidateQueries({ queryKey: minePath });
  const acknowledge = useAct(
    (revision: number, once) =>
      answered(api.POST("/api/findings/{finding}/acknowledgement", {
        params: { path: { finding: finding.id } },
        body: { revision, decision: "acknowledged" as const },
        ...once,
      })),
    { refresh: [[...minePath]] },
  );
  const choose = (value: string) => {
    setWords(undefined);
    setChoice(value as Decision);
    if (value === "acknowledged") acknowledge.run(finding.revision);
  };
  const refusal = words ?? (acknowledge.refusal?.lost ? say("lost") : acknowledge.refusal?.beside());
  return (
    <div className="zone">
      <RadioGroup
        label={view.title}
        hint={`${deficitWords(say, levels, finding.level, finding.kind)}. ${measuredWords(say, finding)}`}
        row
        choices={[{ value: "acknowledged", label: say("zone.yes") }, { value: "rejected", label: say("zone.no") }]}
        value={choice}
        onChange={choose}
      />
      <ChangedBySpecialist view={view} levels={levels} />
      {choice === "rejected" && <Rejection key={finding.id} view={view} refused={setWords} done={refresh} />}
      {refusal !== undefined && <Banner tone="danger" title={refusal} />}
      <Outcomes view={view} levels={levels} />
    </div>
  );
}

/** Findings that cannot be answered: not concluded yet, dropped, closed. */
function Others({ views, levels }: { views: readonly FindingView[]; levels: readonly Level[] }) {
  const say = useWords("deficit");
  return views.map((view) => {
    const { finding } = view;
    const state = finding.closed_on ? "closed" : finding.state;
    return (
      <div className="zone" key={finding.id}>
        <h3>{view.title}</h3>
        <p className="row">
          <Tag tone={finding.closed_on ? "ok" : "plain"}>
            {finding.closed_on ? say("state.closed", { day: formatDate(finding.closed_on) }) : say(`state.${state as "proposed"}`)}
          </Tag>
          <span className="small dim">{measuredWords(say, finding)}</span>
        </p>
        {finding.reason && <p className="small dim">{say("zone.reason", { reason: finding.reason })}</p>}
        <Outcomes view={view} levels={levels} />
      </div>
    );
  });
}

function AcknowledgeAll({ views }: { views: readonly FindingView[] }) {
  const say = useWords("deficit");
  const act = useAct(
    (items: readonly FindingView[], once) =>
      answered(api.POST("/api/my/findings/acknowledgements", {
        body: { items: items.map(({ finding }) => ({ finding: finding.id, revision: finding.revision, decision: "acknowledged" as const })) },
        ...once,
      })),
    { refresh: [[...minePath]] },
  );
  const left = act.answer?.items.filter((item) => !item.done) ?? [];
  return (
    <>
      {views.length > 1 && (
        <p className="gap-top no-print">
          <Button small running={act.running} onClick={() => act.run(views)}>
            {say("zone.all", { count: views.length })}
          </Button>
        </p>
      )}
      {left.length > 0 && <Banner tone="attention" title={say("bulk.left", { count: left.length })} />}
    </>
  );
}

export function Zones({ person }: { person: PersonFindings }) {
  const say = useWords("deficit");
  if (person.findings.length === 0) return null;
  const open = person.findings.filter((view) => view.may_answer);
  const rest = person.findings.filter((view) => !view.may_answer);
  const aside = say("zone.answered", { done: person.answered, all: person.answered + person.to_answer });
  return (
    <Section title={say("zone.title")} aside={open.length > 0 ? aside : undefined} flush>
      <AcknowledgeAll views={open.filter(({ finding }) => !finding.answered_on)} />
      {open.map((view) => (
        <Zone key={`${view.finding.id} ${view.finding.kind} ${view.finding.level}`} view={view} levels={person.levels} />
      ))}
      <Others views={rest} levels={person.levels} />
    </Section>
  );
}
