// An item is written or changed beside its preview. What is typed stays on this device until it is saved; who saved
// meanwhile is told of, with both texts in sight.
import { useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import { answered, api } from "../../api/client";
import { queries, useAct, useQuery } from "../../api/query";
import type { Refusal } from "../../api/refusal";
import type { components } from "../../api/schema";
import { Button, ButtonLink } from "../../ui/form/button";
import { useFocusOnWrong } from "../../ui/form/faults";
import { useKept } from "../../ui/form/kept";
import { PageHead } from "../../ui/page/section";
import { Banner } from "../../ui/show/banner";
import { Dialog } from "../../ui/show/dialog";
import { toast } from "../../ui/show/toast";
import { Loaded } from "../../ui/show/waiting";
import { useWords } from "../../words/words";
import { ItemCard } from "../item_card";
import { type Draft, type Item, draftOf, emptyDraft, itemOf } from "./draft";
import "./editor.css";
import { Fields } from "./fields";
import { isMended } from "./mended";
import { Preview } from "./preview";

type Opened = components["schemas"]["OpenedItem"];

/** What a draft was begun from, so that a later version is not overwritten. */
interface Begun {
  version: number;
  key: string;
  draft: Draft;
}

const begin = (opened: Opened | undefined): Begun =>
  opened ? { version: opened.version, key: opened.key, draft: draftOf(opened.item) } : { version: 0, key: "", draft: emptyDraft() };

const bankAt = (competency: string) => (competency ? `/items?competency=${encodeURIComponent(competency)}` : "/items");

function useSave(begun: Begun, code: string | undefined, done: (saved: Opened) => void) {
  const draft = itemOf(begun.draft);
  const { version, key } = begun;
  const save = useAct(
    (_: null, once) =>
      answered(
        code === undefined
          ? api.POST("/api/items", { body: { draft }, ...once })
          : api.PUT("/api/items/{item}", { params: { path: { item: code } }, body: { version, key, draft }, ...once }),
      ),
    { refresh: [["items"]], done },
  );
  const stale = save.refusal?.code === "access.stale";
  useEffect(() => {
    if (stale) void queries.invalidateQueries({ queryKey: ["item", code] });
  }, [stale, code]);
  return { ...save, stale };
}

/** Somebody wrote another version, or the key was corrected, since this draft was begun. */
function Overtaken({ opened, take, keep }: { opened: Opened; take: () => void; keep: () => void }) {
  const say = useWords("instrument");
  return (
    <Banner tone="attention" title={say("edit.overtaken", { version: opened.version })}>
      <ul className="acts">
        <ItemCard entry={opened} />
      </ul>
      <p className="row gap-top">
        <Button small onClick={take}>{say("edit.overtaken.take")}</Button>
        <Button small onClick={keep}>{say("edit.overtaken.keep")}</Button>
      </p>
    </Banner>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const say = useWords("instrument");
  const title = refusal.lost ? "edit.lost" : refusal.at("/draft") ? "edit.refused" : "edit.failed";
  return <Banner tone="danger" title={say(title)}>{refusal.beside("/draft")}</Banner>;
}

/** Asks first: a draft that is dropped is nowhere else. */
function Drop({ drop }: { drop: () => void }) {
  const say = useWords("instrument");
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const actions = (
    <>
      <Button kind="main" onClick={() => { close(); drop(); }}>{say("edit.drop.do")}</Button>
      <Button onClick={close}>{say("edit.drop.keep")}</Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setAsked(true)}>{say("edit.drop")}</Button>
      <Dialog open={asked} title={say("edit.drop.ask")} close={close} actions={actions}>
        <p>{say("edit.drop.what")}</p>
      </Dialog>
    </>
  );
}

function Editor({ opened }: { opened?: Opened }) {
  const say = useWords("instrument");
  const [, go] = useLocation();
  const code = opened?.item.code;
  const first = begin(opened);
  const { value: begun, change, forget } = useKept(`item/${code ?? "new"}`, first);
  const save = useSave(begun, code, (saved) => {
    forget();
    if (code !== undefined) queries.setQueryData(["item", code], saved);
    toast(say("edit.saved", { code: saved.item.code, version: saved.version }));
    go(bankAt(saved.item.competency));
  });
  const [sent, setSent] = useState<Item>();
  const form = useFocusOnWrong(save.refusal);
  const overtaken = opened && (begun.version !== opened.version || begun.key !== opened.key);
  const now = itemOf(begun.draft);
  const dirty = JSON.stringify(now) !== JSON.stringify(itemOf(first.draft));
  const write = (part: Partial<Draft>) => {
    const draft = { ...begun.draft, ...part };
    const places = ({ options, prompts, texts, rubric }: Draft) => [options, prompts, texts, rubric].map((parts) => parts.map(({ id }) => id).join()).join("/");
    if (places(draft) !== places(begun.draft)) save.forget();
    change({ ...begun, draft });
  };
  const wrong = (pointer: string) => (sent && isMended(sent, now, pointer) ? undefined : save.refusal?.only(`/draft${pointer}`));
  return (
    <div className="edit">
      <form ref={form} noValidate onSubmit={(event) => { event.preventDefault(); setSent(now); save.run(null); }}>
        {overtaken && <Overtaken opened={opened} take={forget} keep={() => change({ ...begun, version: opened.version, key: opened.key })} />}
        {opened && opened.forms.length > 0 && <Banner>{say("edit.forms", { count: opened.forms.length, version: opened.version })}</Banner>}
        <Fields draft={begun.draft} change={write} wrong={wrong} coded={code !== undefined} />
        {save.refusal && !save.stale && <Refused refusal={save.refusal} />}
        <p className="hint edit-state" role="status">{dirty && say("edit.unsaved")}</p>
        <div className="actions">
          <Button kind="main" type="submit" running={save.running} disabled={overtaken}>{say("edit.save")}</Button>
          {dirty && <Drop drop={() => { save.forget(); forget(); }} />}
          <ButtonLink kind="plain" to={bankAt(begun.draft.competency)}>{say("edit.leave")}</ButtonLink>
        </div>
      </form>
      <div className="edit-side">
        <Preview draft={begun.draft} />
      </div>
    </div>
  );
}

export default function ItemEditor() {
  const say = useWords("instrument");
  const code = useParams().item;
  const read = useQuery({
    queryKey: ["item", code],
    queryFn: () => answered(api.GET("/api/items/{item}", { params: { path: { item: code ?? "" } } })),
    enabled: code !== undefined,
  });
  if (code === undefined)
    return (
      <>
        <PageHead title={say("edit.new")}>{say("edit.lede")}</PageHead>
        <Editor />
      </>
    );
  return (
    <Loaded read={read}>
      {(opened) => (
        <>
          <PageHead title={say("edit.title", { code })}>{say("edit.version", { version: opened.version })}</PageHead>
          <Editor key={code} opened={opened} />
        </>
      )}
    </Loaded>
  );
}
