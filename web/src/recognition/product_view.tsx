// A product as its author and a reviewer see it.
import { Icon } from "../ui/icon";
import { KeyValues } from "../ui/list/facts";
import { Tag, type TagTone } from "../ui/show/tag";
import { formatDate, formatSize } from "../words/format";
import { useWords } from "../words/words";
import type { ProductView } from "./reads";

export const productTones: Record<ProductView["state"], TagTone> = { on_review: "info", accepted: "ok", correction: "attention" };

export function ProductContent({ product }: { product: ProductView }) {
  if (product.kind === "link") {
    return (
      <a href={product.link} target="_blank" rel="noopener noreferrer nofollow">
        {product.link}
      </a>
    );
  }
  return (
    <a href={`/api/products/${product.product}/file`} download>
      <Icon sign="file" /> {product.name} ({formatSize(product.size)})
    </a>
  );
}

export function ProductFacts({ product }: { product: ProductView }) {
  const say = useWords("recognition");
  const shown = product.presented_on ? say("product.presented.at", { event: product.event, day: formatDate(product.presented_on) }) : say("product.presented.not");
  const facts = [
    { name: say("product.state"), value: <Tag tone={productTones[product.state]}>{say(`product.${product.state}`)}</Tag> },
    { name: say("product.content"), value: <ProductContent product={product} /> },
    { name: say("product.presented"), value: shown },
  ];
  const reviewed = product.marks.length > 0;
  return (
    <>
      <p className="strong">{product.title}</p>
      {product.summary && <p className="pre small">{product.summary}</p>}
      <KeyValues words facts={facts} />
      {reviewed && (
        <ul className="small">
          {product.marks.map((mark) => (
            <li key={mark.criterion}>
              {say(`criterion.${mark.criterion}`)}: {mark.points}
              {mark.comment && ` — ${mark.comment}`}
            </li>
          ))}
          <li className="strong">{say("product.points", { points: product.points, most: product.marks.length * 3 })}</li>
        </ul>
      )}
      {product.comment && <p className="small">{say("product.comment", { name: product.reviewer_name, comment: product.comment })}</p>}
    </>
  );
}
