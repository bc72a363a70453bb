// A questionnaire that saves itself as it is filled in and is submitted once. What is typed waits on the device while
// the network is away.
import { useRef } from "react";
import { useLocation } from "wouter";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { useAutosave } from "../ui/form/autosave";
import { Button } from "../ui/form/button";
import { Saved } from "../ui/form/saved";
import { Banner } from "../ui/show/banner";
import { ProgressBar } from "../ui/show/progress";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import { type Answers, type Question, byCode, countAnswered, inOrder } from "./answers";
import { QuestionField } from "./question";
import "./recognition.css";
import { type Purpose, type ReflectionPage, reflectionKey, renewClosing, useReflection } from "./reads";

function blocksOf(questions: readonly Question[]): [string, Question[]][] {
  const blocks = new Map<string, Question[]>();
  for (const question of questions) blocks.set(question.block, [...(blocks.get(question.block) ?? []), question]);
  return [...blocks];
}

function Form({ page }: { page: ReflectionPage }) {
  const say = useWords("recognition");
  const [, go] = useLocation();
  const { route, purpose, questions } = page;
  const revision = useRef(page.revision);
  const path = { params: { path: { route } } };
  const draft = useAutosave(`reflection/${route}/${purpose}`, JSON.stringify(byCode(page.answers)), async (text) => {
    const body = { purpose, answers: inOrder(questions, JSON.parse(text) as Answers), revision: revision.current };
    const kept = await answered(api.PUT("/api/routes/{route}/reflection", { ...path, body }));
    revision.current = kept.revision;
  });
  const answers = JSON.parse(draft.text) as Answers;
  const submit = useAct(
    (_: undefined, once) => {
      const body = { purpose, answers: inOrder(questions, answers), revision: revision.current };
      return answered(api.POST("/api/routes/{route}/reflection/submission", { ...path, body, ...once }));
    },
    {
      done: (kept) => {
        queries.setQueryData(reflectionKey(route, purpose), kept);
        renewClosing(route);
        toast(say("form.sent"));
        go("/my/closing");
      },
    },
  );
  const done = countAnswered(questions, answers);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit.run(undefined);
      }}
    >
      <p className="small">{say("form.progress", { done, all: questions.length })}</p>
      <ProgressBar label={say("form.progress.label")} done={done / Math.max(1, questions.length)} />
      {blocksOf(questions).map(([block, asked]) => (
        <section className="block" key={block} aria-label={block}>
          <h2>{block}</h2>
          {asked.map((question) => (
            <QuestionField
              key={question.code}
              question={question}
              page={page}
              answer={answers[question.code]}
              error={submit.refusal?.at(`/answers/${question.code}`)}
              change={(answer) => draft.change(JSON.stringify({ ...answers, [question.code]: answer }))}
            />
          ))}
        </section>
      ))}
      <Saved state={draft.state} />
      {submit.refusal && <Banner tone="danger" title={submit.refusal.lost ? say("lost") : say("form.refused")}>{submit.refusal.beside()}</Banner>}
      <p className="row gap-top">
        <Button kind="main" type="submit" running={submit.running}>{say("form.submit")}</Button>
      </p>
    </form>
  );
}

function textOf(page: ReflectionPage, question: Question): string {
  const answer = byCode(page.answers)[question.code];
  if (!answer) return "—";
  const activity = (id: string) => page.activities.find((one) => one.item === id)?.title ?? id;
  const goal = (id: string) => page.goals.find((one) => one.id === id)?.text ?? id;
  const parts = [
    ...answer.choices.map(activity),
    ...answer.goals.map((one) => `${goal(one.goal)}: ${one.mark}`),
    ...answer.tasks,
    ...(answer.scale === undefined || answer.scale === null ? [] : [String(answer.scale)]),
    answer.text,
  ];
  return parts.filter(Boolean).join("; ") || "—";
}

export function ReadAnswers({ page }: { page: ReflectionPage }) {
  const say = useWords("recognition");
  return (
    <>
      {page.submitted_on && <Banner tone="ok" title={say("form.submitted_on", { day: formatDate(page.submitted_on) })} />}
      {page.printed && <p className="gap-top"><a href={`/api/routes/${page.route}/reflection/file?purpose=${page.purpose}`} download>{say("form.print")}</a></p>}
      <dl className="kv gap-top">
        {page.questions.map((question) => [
          <dt key={`${question.code} text`}>{question.text}</dt>,
          <dd key={question.code} className="pre">{textOf(page, question)}</dd>,
        ])}
      </dl>
    </>
  );
}

export function ReflectionForm({ route, purpose }: { route: string; purpose: Purpose }) {
  const say = useWords("recognition");
  return (
    <Loaded read={useReflection(route, purpose)} lines={8}>
      {(page) => {
        if (page.may_write) return <Form page={page} />;
        return page.state === "submitted" ? <ReadAnswers page={page} /> : <Banner title={say("form.not_now")} />;
      }}
    </Loaded>
  );
}
