// A route goes from one companion to another from a day; both and the teacher see it.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { useSession } from "../api/session";
import { Button } from "../ui/form/button";
import { Checkbox } from "../ui/form/choices";
import { Select, TextArea, TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";
import { type RouteSupport, type Shapes, supervisedKey, supportKey } from "./reads";

type Member = Shapes["SupportMember"];

export function PassOn({ page, member, close }: { page: RouteSupport; member: Member; close: () => void }) {
  const say = useWords("accompaniment");
  const { duties } = useSession();
  const [form, setForm] = useState({ successor: "", since: page.today, reason: "" });
  const [confirmed, setConfirmed] = useState(false);
  const at = { params: { path: { route: page.route } } };
  const read = useQuery({ queryKey: ["companions", page.route], queryFn: () => answered(api.GET("/api/routes/{route}/companions", at)) });
  const pass = useAct(
    (_: undefined, once) => answered(api.POST("/api/routes/{route}/team/passing-on", { ...at, body: { former: member.person, duty: member.duty, confirmed, ...form }, ...once })),
    { refresh: [[...supportKey(page.route)], [...supervisedKey]], done: close },
  );
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const others = (read.data?.members ?? []).filter((one) => one.duty === member.duty && one.person !== member.person);
  const actions = (
    <>
      <Button kind="main" running={pass.running} onClick={() => pass.run(undefined)}>{say("pass.apply")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("pass.title", { name: member.name })} close={close} actions={actions}>
      <p className="small dim">{say("pass.hint")}</p>
      <Select label={say("pass.successor")} empty={say("pass.choose")} value={form.successor} options={others.map((one) => ({ value: one.person, label: one.name }))} error={pass.refusal?.at("/successor")} onChange={(event) => set({ successor: event.target.value })} />
      <TextField label={say("pass.since")} type="date" min={page.today} max={page.ends} value={form.since} error={pass.refusal?.at("/since")} onChange={(event) => set({ since: event.target.value })} />
      <TextArea label={say("pass.reason")} value={form.reason} error={pass.refusal?.at("/reason")} onChange={(event) => set({ reason: event.target.value })} />
      {duties.includes("centre") && <Checkbox label={say("assign.confirm")} checked={confirmed} onChange={setConfirmed} />}
      {pass.refusal?.beside("/successor", "/since", "/reason") && <Banner tone="danger">{pass.refusal.beside("/successor", "/since", "/reason")}</Banner>}
    </Dialog>
  );
}
