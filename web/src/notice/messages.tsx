// A message to many: whom it reaches is counted before it is sent, and named to nobody; below, what was sent.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useCompetencies } from "../api/competencies";
import { useAct, useQuery } from "../api/query";
import { asRefusal } from "../api/refusal";
import { Button } from "../ui/form/button";
import { Select, TextArea, TextField } from "../ui/form/field";
import { Form } from "../ui/form/form";
import { type Column, Table } from "../ui/list/table";
import { PageHead, Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { formatMoment, formatNumber } from "../words/format";
import { useWords } from "../words/words";
import "./notice.css";
import { type Shapes, type Topic, inLanguage, useSettings } from "./reads";

type Message = Shapes["Message"];

interface Choice {
  topic: Topic;
  place: string;
  subject: string;
  competency: string;
}

const nobody_chosen: Choice = { topic: "events", place: "", subject: "", competency: "" };
const sentKey = ["messages"] as const;
const audienceKey = ["audience"] as const;
const given = (text: string) => (text ? text : undefined);

function useAudience({ topic, place, subject, competency }: Choice) {
  const query = { topic, place: given(place), subjects: subject ? [subject] : [], competency: given(competency) };
  return useQuery({ queryKey: [...audienceKey, query], queryFn: () => answered(api.GET("/api/messages/audience", { params: { query } })), retry: false });
}

function Count({ read }: { read: ReturnType<typeof useAudience> }) {
  const say = useWords("notice");
  const refusal = asRefusal(read.error);
  if (refusal) return <Banner tone="attention" title={refusal.lost ? say("lost") : refusal.beside()} />;
  if (!read.data) return <p role="status">{say("messages.counting")}</p>;
  const { people, refused, left_today } = read.data;
  return (
    <p role="status" className="audience">
      {say("messages.people", { count: people - refused })} {refused > 0 && say("messages.refused", { count: refused })} {say("messages.left", { count: left_today })}
    </p>
  );
}

function Whom({ choice, set, byDeficit }: { choice: Choice; set: (choice: Choice) => void; byDeficit: boolean }) {
  const say = useWords("notice");
  const topics = (useSettings().data?.topics ?? []).filter((one) => one.may_refuse);
  const lists = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Number.POSITIVE_INFINITY }).data;
  const competencies = useCompetencies();
  return (
    <div className="filters">
      <Select label={say("topic")} options={topics.map((one) => ({ value: one.topic, label: inLanguage(one.title) }))} value={choice.topic} onChange={(event) => set({ ...choice, topic: event.target.value as Topic })} />
      <Select label={say("messages.place")} empty={say("messages.place.all")} options={(lists?.municipalities ?? []).map(({ id, title }) => ({ value: id, label: title }))} value={choice.place} onChange={(event) => set({ ...choice, place: event.target.value })} />
      <Select label={say("messages.subject")} empty={say("messages.subject.any")} options={(lists?.subjects ?? []).map(({ code, title }) => ({ value: code, label: title }))} value={choice.subject} onChange={(event) => set({ ...choice, subject: event.target.value })} />
      {byDeficit && (
        <Select label={say("messages.competency")} empty={say("messages.competency.any")} options={competencies.map(({ code, title }) => ({ value: code, label: title }))} value={choice.competency} onChange={(event) => set({ ...choice, competency: event.target.value })} />
      )}
    </div>
  );
}

function Write() {
  const say = useWords("notice");
  const [choice, setChoice] = useState(nobody_chosen);
  const [byDeficit, setByDeficit] = useState(false);
  const audience = useAudience(choice);
  if (audience.data?.by_deficit && !byDeficit) setByDeficit(true);
  const count = audience.data ? audience.data.people - audience.data.refused : 0;
  const send = useAct(
    ({ title, text }: { title: string; text: string }, once) => {
      const body = { topic: choice.topic, title, text, place: given(choice.place), subjects: choice.subject ? [choice.subject] : [], competency: given(choice.competency) };
      return answered(api.POST("/api/messages", { body, ...once }));
    },
    { refresh: [[...sentKey], [...audienceKey]], done: ({ readers }) => toast(say("messages.sent", { count: readers })) },
  );
  return (
    <Form
      submit={(typed, form) =>
        void send.runAsync({ title: String(typed.get("title")), text: String(typed.get("text")) }).then(
          () => form.reset(),
          () => undefined,
        )
      }
    >
      <Whom choice={choice} set={setChoice} byDeficit={byDeficit} />
      <Count read={audience} />
      <TextField name="title" label={say("messages.title.field")} required minLength={5} maxLength={120} error={send.refusal?.at("/title")} />
      <TextArea name="text" label={say("messages.text")} hint={say("messages.text.hint")} required maxLength={2000} rows={5} error={send.refusal?.at("/text")} />
      {send.refusal && <Banner tone="danger" title={send.refusal.lost ? say("lost") : send.refusal.beside("/title", "/text")} />}
      <div className="actions gap-top">
        <Button kind="main" type="submit" running={send.running} disabled={count === 0}>
          {count === 0 ? say("messages.send.nobody") : say("messages.send", { count })}
        </Button>
      </div>
    </Form>
  );
}

function Sent() {
  const say = useWords("notice");
  const read = useQuery({ queryKey: sentKey, queryFn: () => answered(api.GET("/api/messages")) });
  const columns: Column<Message>[] = [
    { key: "title", title: say("messages.title.field"), cell: (message) => message.title },
    { key: "at", title: say("messages.at"), cell: (message) => formatMoment(Date.parse(message.at_ms)) },
    { key: "readers", title: say("messages.readers"), cell: (message) => formatNumber(message.readers) },
  ];
  return (
    <Section title={say("messages.list")}>
      <Loaded read={read}>
        {({ messages }) => (
          <Table label={say("messages.list")} rows={messages} columns={columns} id={(message) => message.id} empty={<EmptyState title={say("messages.none")}>{say("messages.none.hint")}</EmptyState>} />
        )}
      </Loaded>
    </Section>
  );
}

/** Whom the regulation does not have write to many reads that, and no form. */
export default function MessagesPage() {
  const say = useWords("notice");
  const first = useAudience(nobody_chosen);
  return (
    <>
      <PageHead title={say("messages.title")}>{first.data && say("messages.hint")}</PageHead>
      {!first.data ? (
        <Loaded read={first}>{() => null}</Loaded>
      ) : (
        <>
          <Section title={say("messages.new")}>
            <Write />
          </Section>
          <Sent />
        </>
      )}
    </>
  );
}
