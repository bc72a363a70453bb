// «Согласование»: what waits, what changed, who will be away; one or many decided at once.
import { useState } from "react";
import { Link } from "wouter";
import { answered, api } from "../api/client";
import { useCompetencyTitles } from "../api/competencies";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { useSelection } from "../ui/list/selection";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatDate, formatMoment, formatPeriod, shortName } from "../words/format";
import { useWords } from "../words/words";
import { Absences, AwayConflict, lessonDays, useDaysAway, useSchoolAbsences } from "./absences";
import { Awaited } from "./awaited";
import { ControlList } from "./control_list";
import { isCancelled } from "../builder/place";
import { type Shapes, approvalsKey } from "./reads";
import { RecentDecisions } from "./recent_decisions";
import { useRemarkWords } from "../builder/remarks";
import { useInLanguage } from "./stages";

type Awaiting = Shapes["AwaitingRoute"];
type Decision = { routes: readonly Awaiting[]; decision: "agreed" | "returned"; comment: string; marks: readonly string[] };

function useColumns(today: string, open: (route: string) => void): Column<Awaiting>[] {
  const say = useWords("route");
  const remarkWords = useRemarkWords();
  return [
    {
      key: "teacher", title: say("teacher"), sort: (row) => row.teacher,
      cell: (row) => <button type="button" className="link" onClick={() => open(row.route)}>{row.teacher}</button>,
    },
    {
      key: "route", title: say("route"), sort: (row) => row.hours,
      cell: (row) => (
        <>
          <Tag tone={row.number > 1 ? "info" : "plain"}>{row.number > 1 ? say("revision.number", { number: row.number }) : say("new")}</Tag>{" "}
          {say("awaiting.size", { items: row.items.length, hours: row.hours })}
        </>
      ),
    },
    { key: "away", title: say("away"), cell: (row) => row.absences.filter((one) => lessonDays(one).length > 0).map((one) => formatPeriod(one.starts, one.ends)).join(", ") || say("away.none") },
    { key: "remarks", title: say("remarks"), cell: (row) => (
      <>
        {row.items.some(isCancelled) && <Tag tone="danger">{say("lost.short")}</Tag>}{" "}
        {row.own ? say("own") : remarkWords(row.remarks) || say("remarks.none")}
      </>
    ) },
    {
      key: "due", title: say("decide_by"), sort: (row) => row.decide_by ?? "9999",
      cell: (row) => row.decide_by && (row.decide_by < today ? <Tag tone="danger">{say("decide_by.late", { day: formatDate(row.decide_by, "day") })}</Tag> : formatDate(row.decide_by, "day")),
    },
    { key: "since", title: say("since"), cell: (row) => formatMoment(Date.parse(row.submitted_ms)), sort: (row) => row.submitted_ms },
  ];
}

function useDecide(clear: () => void) {
  const say = useWords("route");
  return useAct(
    ({ routes, decision, comment, marks }: Decision, once) =>
      answered(api.POST("/api/routes/decisions", {
        body: { decisions: routes.map(({ route, revision, checklist }) => ({ route, revision, decision, comment, marks: checklist.length > 0 ? [...marks] : undefined })) }, ...once,
      })),
    {
      refresh: [[...approvalsKey]],
      done: ({ outcomes }, { routes, decision }) => {
        const decided = outcomes.filter((outcome) => outcome.decided);
        if (decided.length === 0) return;
        const only = decided.length === 1 ? routes.find((row) => row.route === decided[0]?.route) : undefined;
        toast(only ? say(`decided.${decision}`, { name: only.teacher }) : say("decided", { count: decided.length }));
        clear();
      },
    },
  );
}

/** Those that were not decided, each by name and reason. */
function Excluded({ outcomes, routes }: { outcomes: readonly Shapes["DecisionOutcome"][]; routes: readonly Awaiting[] }) {
  const say = useWords("route");
  const excluded = outcomes.filter((outcome) => !outcome.decided);
  if (excluded.length === 0) return null;
  return (
    <Banner tone="attention" title={say("excluded", { count: excluded.length })}>
      <ul>
        {excluded.map((outcome) => (
          <li key={outcome.route}>
            <Link href={`/routes/${outcome.route}`}>{shortName(routes.find((row) => row.route === outcome.route)?.teacher ?? say("route"))}</Link>
            {": "}
            {document.documentElement.lang === "en" ? outcome.en : outcome.ru}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Where the panel of the next route would stand nothing must be pressed by the same hand. */
function backToHeading() {
  document.querySelector<HTMLElement>("#main h1")?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

/** What the buttons say: an agreement is one everywhere, for what else is decided the regulation has words of its own. */
function useDecisionWords() {
  const say = useWords("route");
  const inLanguage = useInLanguage();
  return (route: Awaiting, decision: "agreed" | "returned") => {
    const rule = route.kind === "agree" ? undefined : route.decisions.find((one) => one.decision === decision);
    return rule ? inLanguage(rule.title) : say(decision === "agreed" ? "agree" : "return");
  };
}

function Queue({ approvals }: { approvals: Shapes["Approvals"] }) {
  const say = useWords("route");
  const wordsOf = useDecisionWords();
  const { routes } = approvals;
  const [shown, setShown] = useState(routes[0]?.route);
  const [comment, setComment] = useState("");
  const [marks, setMarks] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<readonly Awaiting[]>(routes);
  const may = (row: Awaiting) => !row.own;
  const selection = useSelection(routes.filter(may).map((row) => row.route));
  const decide = useDecide(() => {
    selection.clear();
    setComment("");
    setMarks([]);
    setShown(undefined);
    backToHeading();
  });
  const columns = useColumns(approvals.today, setShown);
  const days = useDaysAway(routes);
  const picked = routes.filter((row) => selection.picked.has(row.route));
  const run = (chosen: readonly Awaiting[], decision: Decision["decision"]) => {
    setAsked(chosen);
    decide.run({ routes: chosen, decision, comment, marks: decision === "returned" ? marks : [] });
  };
  const open = routes.find((row) => row.route === shown);
  const silent = decide.answer?.outcomes.find((outcome) => outcome.code === "route.comment_missing");
  const missing = silent && (document.documentElement.lang === "en" ? silent.en : silent.ru);
  const least = Math.max(0, ...(picked.length > 0 ? picked : open ? [open] : []).map((row) => row.comment_min_length));
  const short = comment.trim().length < least;
  return (
    <>
      {decide.answer && <Excluded outcomes={decide.answer.outcomes} routes={asked} />}
      {decide.refusal && <Banner tone="danger">{decide.refusal.beside()}</Banner>}
      <RecentDecisions recent={approvals.recent} />
      <Table
        label={say("awaiting")}
        rows={routes}
        columns={columns}
        id={(row) => row.route}
        empty={<EmptyState title={say("awaiting.none")}>{say("awaiting.none.hint")}</EmptyState>}
        picking={{
          selection, may, name: (row) => row.teacher,
          note: say("picked.hours", { hours: picked.reduce((sum, row) => sum + row.hours, 0) }),
          actions: (
            <>
              <Button small disabled={picked.length === 0 || short} onClick={() => run(picked, "returned")}>{say("return_picked")}</Button>
              <Button small kind="main" running={decide.running} disabled={picked.length === 0} onClick={() => run(picked, "agreed")}>
                {say("agree_picked", { count: picked.length })}
              </Button>
            </>
          ),
        }}
      />
      {open && (
        <div className="two gap-top">
          <div>
            <AwayConflict route={open} days={days} />
            <Awaited route={open} />
            <div className="gap-top" />
            <ControlList lines={open.checklist} marks={marks} change={setMarks} />
            <TextArea
              label={say("comment")}
              hint={say("comment.hint", { least: open.comment_min_length })}
              value={comment}
              error={missing}
              onChange={(event) => setComment(event.target.value)}
            />
            {!open.own && (
              <div className="actions gap-top">
                <Button kind="main" running={decide.running} onClick={() => run([open], "agreed")}>{wordsOf(open, "agreed")}</Button>
                <Button running={decide.running} onClick={() => run([open], "returned")}>{wordsOf(open, "returned")}</Button>
              </div>
            )}
          </div>
          <Absences days={days} />
        </div>
      )}
    </>
  );
}

export default function Approvals() {
  const say = useWords("route");
  // What the rows will ask for is asked beside them, not after.
  useCompetencyTitles();
  useSchoolAbsences();
  const read = useQuery({ queryKey: [...approvalsKey], queryFn: () => answered(api.GET("/api/approvals")) });
  return (
    <>
      <PageHead title={say("approvals.title")}>{read.data && read.data.routes.length > 0 && say("approvals.waiting", { count: read.data.routes.length })}</PageHead>
      <Loaded read={read} lines={6}>{(approvals) => <Queue approvals={approvals} />}</Loaded>
    </>
  );
}
