// Products that wait for a review, the longest first.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useInfiniteQuery } from "../api/query";
import { Button } from "../ui/form/button";
import { Select } from "../ui/form/field";
import { More } from "../ui/list/pagination";
import { type Column, Table } from "../ui/list/table";
import { PageHead } from "../ui/page/section";
import { Tag } from "../ui/show/tag";
import { EmptyState, LoadFailed } from "../ui/show/waiting";
import { formatMoment } from "../words/format";
import { useWords } from "../words/words";
import { ProductContent, productTones } from "./product_view";
import { ReviewProduct } from "./review_product";
import { type ProductView, productsKey } from "./reads";

type State = ProductView["state"];
const states: readonly State[] = ["on_review", "correction", "accepted"];

export default function ProductsPage() {
  const say = useWords("recognition");
  const [state, setState] = useState<State>("on_review");
  const [opened, setOpened] = useState<ProductView>();
  const read = useInfiniteQuery({
    queryKey: [...productsKey, state],
    initialPageParam: "",
    queryFn: ({ pageParam }) => answered(api.GET("/api/products", { params: { query: { state, ...(pageParam ? { after: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = read.data?.pages.flatMap((page) => page.products);
  const columns: Column<ProductView>[] = [
    { key: "teacher", title: say("teacher"), cell: (product) => (product.author_hidden ? <span className="dim">{say("author_hidden")}</span> : product.teacher), sort: (product) => product.teacher },
    { key: "title", title: say("product"), cell: (product) => product.title },
    { key: "content", title: say("product.content"), cell: (product) => <ProductContent product={product} /> },
    { key: "sent", title: say("product.sent_at"), cell: (product) => formatMoment(Date.parse(product.sent_ms)) },
    { key: "state", title: say("product.state"), cell: (product) => <Tag tone={productTones[product.state]}>{say(`product.${product.state}`)}</Tag> },
    {
      key: "open",
      title: "",
      cell: (product) =>
        product.state === "on_review" && (
          <Button small aria-label={say("review.of", { title: product.title })} onClick={() => setOpened(product)}>
            {say("review")}
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHead title={say("products.title")}>{say("products.hint")}</PageHead>
      <div className="filters">
        <Select label={say("product.state")} options={states.map((value) => ({ value, label: say(`product.${value}`) }))} value={state} onChange={(event) => setState(event.target.value as State)} />
      </div>
      {read.error && !rows ? (
        <LoadFailed error={read.error} again={() => void read.refetch()} />
      ) : (
        <Table label={say("products.title")} rows={rows} columns={columns} id={(product) => product.product} empty={<EmptyState title={say("products.none")} />} />
      )}
      {read.hasNextPage && <More running={read.isFetchingNextPage} more={() => void read.fetchNextPage()} />}
      {opened && <ReviewProduct key={opened.product} product={opened} close={() => setOpened(undefined)} />}
    </>
  );
}
