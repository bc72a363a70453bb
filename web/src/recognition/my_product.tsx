// The product of one's route: what it is, where it lies, where it was presented.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { upload } from "../api/upload";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { FileDrop } from "../ui/form/file_drop";
import { useKept } from "../ui/form/kept";
import type { FileRules } from "../ui/form/uploads";
import { Section } from "../ui/page/section";
import { Banner } from "../ui/show/banner";
import { toast } from "../ui/show/toast";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { ProductFacts } from "./product_view";
import "./recognition.css";
import { type ClosingPage, type ProductView, renewClosing, useClosing } from "./reads";
import { WithMyRoute } from "./with_my_route";

const kinds = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt", ".csv", ".mp4"];
const largest = 20 * 1024 * 1024;

interface Typed {
  title: string;
  summary: string;
  link: string;
  event: string;
  presented: string;
}

function typedOf(product: ProductView | null | undefined): Typed {
  return {
    title: product?.title ?? "", summary: product?.summary ?? "", link: product?.link ?? "", event: product?.event ?? "",
    presented: product?.presented_on ?? "",
  };
}

/** What is typed stays on the device until it is sent. */
function useTyped(page: ClosingPage) {
  const { value: typed, change, forget } = useKept(`product/${page.route}`, typedOf(page.product));
  return { typed, change: (part: Partial<Typed>) => change({ ...typed, ...part }), forget };
}

function bodyOf(typed: Typed, product: ProductView | null | undefined, withLink: boolean) {
  return {
    title: typed.title,
    summary: typed.summary,
    ...(withLink ? { link: typed.link } : {}),
    event: typed.event,
    ...(typed.presented ? { presented_on: typed.presented } : {}),
    ...(product ? { revision: product.revision } : {}),
  };
}

function Form({ page }: { page: ClosingPage }) {
  const say = useWords("recognition");
  const { typed, change, forget } = useTyped(page);
  const product = page.product ?? undefined;
  const accepted = product?.state === "accepted";
  const [kind, setKind] = useState<string>(product?.kind ?? "link");
  const keep = () => {
    forget();
    renewClosing(page.route);
    toast(say("product.sent"));
  };
  const withLink = kind === "link" && !accepted;
  const send = useAct(
    (_: undefined, once) => answered(api.POST("/api/routes/{route}/product", { params: { path: { route: page.route } }, body: bodyOf(typed, product, withLink), ...once })),
    { done: keep },
  );
  const rules: FileRules = {
    kinds,
    max_bytes: largest,
    send: async (file, options) => {
      const query = new URLSearchParams({ name: file.name });
      for (const [name, value] of Object.entries(bodyOf(typed, product, false))) query.set(name, String(value));
      await upload<ProductView>(`/api/routes/${page.route}/product/file?${query}`, file, options);
      keep();
    },
  };
  const refused = (pointer: string) => send.refusal?.at(pointer);
  const shown = ["/title", "/summary", "/link", "/event", "/presented_on"];
  return (
    <>
      {!accepted && (
        <Section title={say("product.what")}>
          <TextField label={say("product.title")} value={typed.title} error={refused("/title")} onChange={(event) => change({ title: event.target.value })} />
          <TextArea label={say("product.summary")} optional value={typed.summary} error={refused("/summary")} onChange={(event) => change({ summary: event.target.value })} />
          <RadioGroup label={say("product.where")} row choices={(["link", "file"] as const).map((value) => ({ value, label: say(`product.kind.${value}`) }))} value={kind} onChange={setKind} />
          {withLink && <TextField label={say("product.link")} hint={say("product.link.hint")} type="url" inputMode="url" value={typed.link} error={refused("/link")} onChange={(event) => change({ link: event.target.value })} />}
          {kind === "file" && <FileDrop label={say("product.file")} hint={say("product.file.hint")} rules={rules} />}
        </Section>
      )}
      <Section title={say("product.presented")}>
        <TextField label={say("product.event")} hint={say("product.event.hint")} optional value={typed.event} error={refused("/event")} onChange={(event) => change({ event: event.target.value })} />
        <TextField label={say("product.day")} optional type="date" max={page.today} value={typed.presented} error={refused("/presented_on")} onChange={(event) => change({ presented: event.target.value })} />
      </Section>
      {send.refusal?.beside(...shown) && <Banner tone="danger">{send.refusal.lost ? say("lost") : send.refusal.beside(...shown)}</Banner>}
      {(kind === "link" || product) && (
        <p className="row">
          <Button kind="main" running={send.running} onClick={() => send.run(undefined)}>
            {say(accepted ? "product.save_presentation" : "product.send")}
          </Button>
        </p>
      )}
    </>
  );
}

function Mine({ route }: { route: string }) {
  const say = useWords("recognition");
  return (
    <Loaded read={useClosing(route)} lines={6}>
      {(page) => (
        <>
          {page.product && (
            <Section title={say("product.now")}>
              <ProductFacts product={page.product} />
            </Section>
          )}
          {page.may.reflect ? <Form key={page.product?.revision ?? -1} page={page} /> : <Banner title={say("form.not_now")} />}
        </>
      )}
    </Loaded>
  );
}

export default function MyProductPage() {
  const say = useWords("recognition");
  return (
    <WithMyRoute title={say("product.mine")} hint={say("product.hint")} back="/my/closing" backWords={say("to_closing")}>
      {(route) => <Mine route={route} />}
    </WithMyRoute>
  );
}
