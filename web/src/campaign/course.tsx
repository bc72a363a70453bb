// A sitting while it goes on: who works and how long they have, the time stopped and let go on for all or for one, more time and
// larger print for who needs them, and what is worth a look. The page asks anew by itself.
import { useState } from "react";
import { useParams } from "wouter";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button, ButtonLink } from "../ui/form/button";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Tag } from "../ui/show/tag";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatTime } from "../words/format";
import { useWords } from "../words/words";
import { ConditionsDialog } from "./conditions";
import { placeOf, timesOf } from "./parts";
import { StopDialog } from "./stop_time";

type Course = components["schemas"]["CourseOfSitting"];
export type PersonInCourse = components["schemas"]["PersonInCourse"];

const asked_again_ms = 10_000;

function useResume(sitting: string) {
  return useAct(
    (person: string | undefined, once) => answered(api.POST("/api/sittings/{sitting}/pauses/end", { params: { path: { sitting } }, body: person ? { person } : {}, ...once })),
    { refresh: [["course", sitting], ["protocol", sitting]] },
  );
}

function Standing({ person }: { person: PersonInCourse }) {
  const say = useWords("campaign");
  if (!person.state) return <>{say("course.no_work")}</>;
  if (person.halted) return <Tag tone="attention">{say("course.halted")}</Tag>;
  if (person.unconsented) return <Tag tone="attention">{say("course.unconsented")}</Tag>;
  const until = person.state === "running" && person.deadline_ms ? say("course.until", { time: formatTime(Date.parse(person.deadline_ms)) }) : "";
  return (
    <>
      {say(`course.state.${person.state}`)} <span className="small dim">{until}</span>
    </>
  );
}

/** Kind words: what to look at, never what to think of it. */
function WorthALook({ person }: { person: PersonInCourse }) {
  const say = useWords("campaign");
  const said = [...person.doubts.map((doubt) => say(`course.look.${doubt}`)), ...(person.absences > 0 ? [say("course.absences", { count: person.absences })] : [])];
  return <>{said.join("; ") || "—"}</>;
}

function conditionsOf(person: PersonInCourse, say: ReturnType<typeof useWords<"campaign">>) {
  const { large_print, asked_percent } = person.accommodation;
  const said = [
    person.minutes_beyond > 0 && say("course.beyond", { minutes: person.minutes_beyond }),
    large_print && say("course.print"),
    asked_percent > 0 && say("course.asks", { percent: asked_percent }),
  ];
  return said.filter(Boolean).join(", ") || "—";
}

function People({ course }: { course: Course }) {
  const say = useWords("campaign");
  const [stopping, setStopping] = useState<PersonInCourse>();
  const [giving, setGiving] = useState<PersonInCourse>();
  const resume = useResume(course.sitting.id);
  const open = course.sitting.state === "planned";
  const stoppedAlone = (person: PersonInCourse) => course.pauses.some((one) => one.person === person.person && !one.until);
  const isOpen = (person: PersonInCourse) => person.state === "ready" || person.state === "running";
  const columns: Column<PersonInCourse>[] = [
    { key: "name", title: say("column.person"), cell: (person) => person.name },
    { key: "state", title: say("course.standing"), cell: (person) => <Standing person={person} /> },
    { key: "given", title: say("course.given"), cell: (person) => (person.state && person.state !== "ready" ? say("course.given.of", { given: person.given, items: person.items }) : "—") },
    { key: "conditions", title: say("course.conditions"), cell: (person) => conditionsOf(person, say) },
    { key: "look", title: say("course.look"), cell: (person) => <WorthALook person={person} /> },
    {
      key: "do", title: "", cell: (person) => open && isOpen(person) && (
        <span className="row">
          <Button small aria-label={say("course.conditions.of", { name: person.name })} onClick={() => setGiving(person)}>{say("course.conditions.set")}</Button>
          {stoppedAlone(person) ? (
            <Button small running={resume.running} aria-label={say("course.resume.of", { name: person.name })} onClick={() => resume.run(person.person)}>{say("course.resume")}</Button>
          ) : (
            <Button small aria-label={say("course.stop.of", { name: person.name })} onClick={() => setStopping(person)}>{say("course.stop.one")}</Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      {resume.refusal && <Banner tone="danger" title={resume.refusal.lost ? say("lost") : resume.refusal.beside()} />}
      <Table label={say("sitting.people")} rows={course.people} columns={columns} id={(person) => person.person} empty={<EmptyState title={say("sitting.nobody")} />} />
      {stopping && <StopDialog sitting={course.sitting.id} person={stopping} close={() => setStopping(undefined)} />}
      {giving && <ConditionsDialog sitting={course.sitting.id} person={giving} close={() => setGiving(undefined)} />}
    </>
  );
}

/** The time of everybody: it runs, or stands since when and why. */
function Everybody({ course }: { course: Course }) {
  const say = useWords("campaign");
  const [stopping, setStopping] = useState(false);
  const resume = useResume(course.sitting.id);
  const now = course.pauses.find((one) => !one.person && !one.until);
  if (course.sitting.state !== "planned") return null;
  return (
    <>
      {now ? (
        <Banner tone="attention" title={say("course.stopped", { time: formatTime(Date.parse(now.since)) })}>
          <p>{now.reason}</p>
          <p className="row">
            <Button kind="main" running={resume.running} onClick={() => resume.run(undefined)}>{say("course.resume.all")}</Button>
          </p>
        </Banner>
      ) : (
        <p className="actions">
          <Button onClick={() => setStopping(true)}>{say("course.stop")}</Button>
        </p>
      )}
      {resume.refusal && <Banner tone="danger" title={resume.refusal.lost ? say("lost") : resume.refusal.beside()} />}
      {stopping && <StopDialog sitting={course.sitting.id} close={() => setStopping(false)} />}
    </>
  );
}

export default function CoursePage() {
  const say = useWords("campaign");
  const { sitting: id } = useParams<{ sitting: string }>();
  const read = useQuery({
    queryKey: ["course", id], refetchInterval: asked_again_ms,
    queryFn: () => answered(api.GET("/api/sittings/{sitting}/course", { params: { path: { sitting: id } } })),
  });
  return (
    <Loaded read={read}>
      {(course) => (
        <>
          <PageHead title={say("course.title")} actions={<ButtonLink to={`/sittings/${id}/protocol`}>{say("protocol.title")}</ButtonLink>}>
            {say("protocol.of", { when: timesOf(course.sitting), place: placeOf(say, course.sitting) })}
          </PageHead>
          <Everybody course={course} />
          <Section title={say("sitting.people")} flush>
            <People course={course} />
          </Section>
          <p className="small dim gap-top">{say("course.note")}</p>
        </>
      )}
    </Loaded>
  );
}
