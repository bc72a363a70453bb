// What was hidden from the proposals of a route: by whom, why, and the way back; and hiding one more with its reason.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { TextArea } from "../ui/form/field";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { formatDate } from "../words/format";
import { useWords } from "../words/words";
import type { RoutePage, Shapes } from "./reads";

type Offer = Shapes["HiddenOffer"];

const refresh = [["proposals"], ["hidden"]];

/** A page asks beside the route itself, so that it waits for both at once. */
export function useHidden(route = ""): readonly Offer[] {
  const read = useQuery({
    queryKey: ["hidden", route],
    queryFn: () => answered(api.GET("/api/routes/{route}/hidden", { params: { path: { route } } })),
    enabled: route !== "",
  });
  return read.data?.hidden ?? [];
}

interface HideProps {
  route: string;
  activity: string;
  title: string;
}

function Asked({ route, activity, title, close }: HideProps & { close: () => void }) {
  const say = useWords("planning");
  const [reason, setReason] = useState("");
  const hide = useAct((_: null, once) => answered(api.POST("/api/routes/{route}/hidden", { params: { path: { route } }, body: { activity, reason }, ...once })), {
    refresh,
    done: close,
  });
  const rest = hide.refusal?.beside("/reason");
  const actions = (
    <>
      <Button kind="main" running={hide.running} onClick={() => hide.run(null)}>{say("hide.do")}</Button>
      <Button kind="plain" onClick={close}>{say("hide.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("hide.of", { title })} close={close} actions={actions}>
      <TextArea label={say("hide.reason")} hint={say("hide.reason.hint")} value={reason} error={hide.refusal?.at("/reason")} onChange={(event) => setReason(event.target.value)} />
      {rest && <Banner tone="danger">{rest}</Banner>}
    </Dialog>
  );
}

export function Hide(props: HideProps) {
  const say = useWords("planning");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small kind="plain" aria-label={say("hide.of", { title: props.title })} onClick={() => setOpen(true)}>{say("hide")}</Button>
      {open && <Asked {...props} close={() => setOpen(false)} />}
    </>
  );
}

function Back({ route, offer: { activity, title } }: { route: string; offer: Offer }) {
  const say = useWords("planning");
  const back = useAct((_: null, once) => answered(api.DELETE("/api/routes/{route}/hidden/{activity}", { params: { path: { route, activity } }, ...once })), { refresh });
  return (
    <>
      <Button small kind="plain" running={back.running} aria-label={say("hidden.back.of", { title })} onClick={() => back.run(null)}>{say("left.unban")}</Button>
      {back.refusal && <Banner tone="danger">{back.refusal.beside()}</Banner>}
    </>
  );
}

export function Hidden({ page, hidden }: { page: RoutePage; hidden: readonly Offer[] }) {
  const say = useWords("planning");
  if (hidden.length === 0) return null;
  return (
    <Section title={say("hidden")}>
      <ul className="hidden-offers">
        {hidden.map((offer) => (
          <li key={offer.activity}>
            <b>{offer.title}</b>
            <span>{offer.reason}</span>
            <span className="small dim">{say("hidden.by", { name: offer.author_name, day: formatDate(offer.hidden_on) })}</span>
            {page.may.hide && <Back route={page.route.id} offer={offer} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
