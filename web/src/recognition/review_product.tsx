// The rubric of five criteria: 0 to 3 points each, a comment for every 0.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct } from "../api/query";
import { Button } from "../ui/form/button";
import { RadioGroup } from "../ui/form/choices";
import { TextArea, TextField } from "../ui/form/field";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";
import { ProductFacts } from "./product_view";
import "./recognition.css";
import { type ProductView, type Shapes, productsKey, renewClosing } from "./reads";

type Criterion = Shapes["ProductCriterion"];
type Decision = Shapes["ProductDecision"];
const criteria: readonly Criterion[] = ["relevance", "correctness", "usefulness", "originality", "clarity"];
const points = ["0", "1", "2", "3"];

interface Typed {
  points?: string;
  comment: string;
}

export function ReviewProduct({ product, close }: { product: ProductView; close: () => void }) {
  const say = useWords("recognition");
  const [typed, setTyped] = useState<Partial<Record<Criterion, Typed>>>({});
  const [comment, setComment] = useState("");
  const marked = criteria.filter((criterion) => typed[criterion]?.points !== undefined);
  const marks = marked.map((criterion) => ({ criterion, points: Number(typed[criterion]?.points), comment: typed[criterion]?.comment ?? "" }));
  const act = useAct(
    (decision: Decision, once) =>
      answered(api.POST("/api/products/{product}/review", {
        params: { path: { product: product.product } },
        body: { revision: product.revision, decision, marks, comment },
        ...once,
      })),
    {
      refresh: [[...productsKey]],
      done: () => {
        renewClosing(product.route);
        close();
      },
    },
  );
  const set = (criterion: Criterion, part: Partial<Typed>) =>
    setTyped((before) => ({ ...before, [criterion]: { comment: "", ...before[criterion], ...part } }));
  const errorOf = (criterion: Criterion) => {
    const at = marked.indexOf(criterion);
    return at < 0 ? undefined : act.refusal?.at(`/marks/${at}`);
  };
  const actions = (
    <>
      <Button kind="main" disabled={marked.length < criteria.length} running={act.running} onClick={() => act.run("accepted")}>
        {say("review.accept")}
      </Button>
      <Button onClick={() => act.run("correction")}>{say("review.return")}</Button>
      <Button kind="plain" onClick={close}>{say("cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("review.title", { name: product.author_hidden ? product.title : product.teacher })} wide close={close} actions={actions}>
      {product.author_hidden && <p className="small dim">{say(product.kind === "link" || product.media_type === "video/mp4" ? "review.blind.shows" : "review.blind")}</p>}
      <ProductFacts product={product} />
      <div className="rubric gap-top">
        {criteria.map((criterion) => (
          <div key={criterion}>
            <RadioGroup
              label={say(`criterion.${criterion}`)}
              hint={say(`criterion.${criterion}.hint`)}
              error={errorOf(criterion)}
              row
              choices={points.map((value) => ({ value, label: value }))}
              value={typed[criterion]?.points}
              onChange={(value) => set(criterion, { points: value })}
            />
            <TextField label={say("review.why")} optional={typed[criterion]?.points !== "0"} value={typed[criterion]?.comment ?? ""} onChange={(event) => set(criterion, { comment: event.target.value })} />
          </div>
        ))}
        <TextArea label={say("review.comment")} hint={say("review.comment.hint")} value={comment} error={act.refusal?.at("/comment")} onChange={(event) => setComment(event.target.value)} />
      </div>
      {act.refusal?.beside("/comment", "/marks") && <Banner tone="danger">{act.refusal.lost ? say("lost") : act.refusal.beside("/comment", "/marks")}</Banner>}
    </Dialog>
  );
}
