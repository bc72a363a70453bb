// A page comes with its words in a part of its own, fetched when the page is first wanted. React's own lazy parts would
// hold a page that has come back for 300 ms, because a skeleton was shown shortly before: longer than it takes to come.
import { type ComponentType, useEffect, useState } from "react";
import { Skeleton } from "../ui/show/waiting";
import { Arrived } from "./arrival";

export interface PagePart {
  /** Begins to fetch the part, when nobody did yet; a part that did not come is asked for anew. */
  fetch: () => Promise<unknown>;
  component: ComponentType;
}

export function pagePart(load: () => Promise<ComponentType>): PagePart {
  let Ready: ComponentType | undefined;
  let coming: Promise<unknown> | undefined;
  const fetch = () => {
    coming ??= load().then(
      (page) => (Ready = page),
      (fault: unknown) => {
        coming = undefined;
        throw fault;
      },
    );
    return coming;
  };
  const component = () => {
    const [end, setEnd] = useState<{ fault?: unknown }>({});
    useEffect(() => {
      if (!Ready) fetch().then(() => setEnd({}), (fault: unknown) => setEnd({ fault }));
    }, []);
    if (end.fault) throw end.fault;
    if (!Ready) return <Skeleton />;
    return (
      <>
        <Ready />
        <Arrived />
      </>
    );
  };
  return { fetch, component };
}
