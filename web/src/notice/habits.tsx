// How the reader wants to be told: by mail or here alone, at any hour or in quiet ones not, and which messages to many
// not at all.
import { useState } from "react";
import { answered, api } from "../api/client";
import { queries, useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { Checkbox, RadioGroup } from "../ui/form/choices";
import { Select } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { type Settings, type Shapes, inLanguage, settingsKey, useSettings } from "./reads";

type Way = Shapes["NoticeWay"];

function MailState({ settings }: { settings: Settings }) {
  const say = useWords("notice");
  if (!settings.mail_leaves) return <p className="small dim">{say("mail.none")}</p>;
  if (!settings.email) return <p className="small dim">{say("mail.no_address")}</p>;
  return <p className="small dim">{say("mail.to", { email: settings.email })}</p>;
}

function Ways({ settings, set }: { settings: Settings; set: (settings: Settings) => void }) {
  const say = useWords("notice");
  const choose = (topic: string, way: string) =>
    set({ ...settings, topics: settings.topics.map((one) => (one.topic === topic ? { ...one, way: way as Way } : one)) });
  const letters = settings.mail_leaves;
  const ways = (may_refuse: boolean) => ([...(letters ? ["mail" as const] : []), "page", ...(may_refuse ? ["none" as const] : [])] as const).map((way) => ({ value: way, label: say(`way.${way}`) }));
  const shown = letters ? settings.topics : settings.topics.filter((one) => one.may_refuse);
  return (
    <details className="gap-top">
      <summary>{say("topics")}</summary>
      <div className="gap-top">
        {shown.map((one) => (
          <Select key={one.topic} label={inLanguage(one.title)} options={ways(one.may_refuse)} value={letters || one.way !== "mail" ? one.way : "page"} onChange={(event) => choose(one.topic, event.target.value)} />
        ))}
      </div>
    </details>
  );
}

function Choices({ given }: { given: Settings }) {
  const say = useWords("notice");
  const [settings, setSettings] = useState(given);
  const { habits } = settings;
  const change = (some: Partial<Settings["habits"]>) => setSettings({ ...settings, habits: { ...habits, ...some } });
  const save = useAct(
    (_: null, once) => {
      const topics = settings.topics.map(({ topic, way }) => ({ topic, way }));
      return answered(api.PUT("/api/my/notices/settings", { body: { habits, topics }, ...once }));
    },
    {
      done: (kept) => {
        queries.setQueryData(settingsKey, kept);
        setSettings(kept);
        toast(say("saved"));
      },
    },
  );
  const refusable = settings.topics.filter((one) => one.may_refuse);
  if (!settings.mail_leaves && refusable.length === 0) return <MailState settings={settings} />;
  const lettered = settings.mail_leaves && (
    <>
      <div className="gap-top">
        <Checkbox label={say("by_mail")} checked={habits.by_mail} onChange={(by_mail) => change({ by_mail })} />
        <Checkbox label={say("any_time")} hint={say("any_time.hint")} checked={habits.any_time} onChange={(any_time) => change({ any_time })} />
      </div>
      <RadioGroup
        row
        label={say("language")}
        choices={[
          { value: "ru", label: say("language.ru") },
          { value: "en", label: say("language.en") },
        ]}
        value={habits.language}
        onChange={(language) => change({ language: language as Settings["habits"]["language"] })}
      />
    </>
  );
  return (
    <>
      <MailState settings={settings} />
      {lettered}
      <Ways settings={settings} set={setSettings} />
      {save.refusal && <Banner tone="danger" title={save.refusal.lost ? say("lost") : save.refusal.beside()} />}
      <div className="actions gap-top">
        <Button running={save.running} onClick={() => save.run(null)}>
          {say("save")}
        </Button>
      </div>
    </>
  );
}

export function Habits() {
  const say = useWords("notice");
  const read = useSettings();
  return (
    <Section title={say("how")}>
      <Loaded read={read} lines={5}>
        {(settings) => <Choices given={settings} />}
      </Loaded>
    </Section>
  );
}
