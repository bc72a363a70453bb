// The papers of the register's filters as one file: asked for, followed while it is made, taken.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useAct, useQuery } from "../api/query";
import type { components } from "../api/schema";
import { Button } from "../ui/form/button";
import { ProgressBar } from "../ui/show/progress";
import { Banner } from "../ui/show/banner";
import { Dialog } from "../ui/show/dialog";
import { useWords } from "../words/words";

type View = components["schemas"]["BundleView"];
interface Filters {
  kind?: string;
  state?: components["schemas"]["PaperLine"]["state"];
  number?: string;
  person?: string;
}

const asked_again_ms = 700;
const ended = (view: View) => view.state === "made" || view.state === "failed";

/** How far the file is, asked for until it is made or has failed. */
function useBundle(bundle: string, first?: View) {
  return useQuery({
    queryKey: ["paper-bundle", bundle],
    queryFn: () => answered(api.GET("/api/paper-bundles/{bundle}", { params: { path: { bundle } } })),
    initialData: first,
    staleTime: 0,
    refetchInterval: (query) => (query.state.data && ended(query.state.data) ? false : asked_again_ms),
  }).data;
}

function Making({ first }: { first: View }) {
  return <State view={useBundle(first.bundle, first) ?? first} main />;
}

/** A file asked for earlier; one that the server keeps no more is not shown. */
function Earlier({ bundle }: { bundle: string }) {
  const view = useBundle(bundle);
  return view ? <li className="earlier"><State view={view} /></li> : null;
}

export function EarlierBundles({ bundles }: { bundles: readonly string[] }) {
  const say = useWords("documents");
  if (bundles.length === 0) return null;
  return (
    <details className="more">
      <summary>{say("bundle.earlier", { count: bundles.length })}</summary>
      <ul>{bundles.map((bundle) => <Earlier key={bundle} bundle={bundle} />)}</ul>
    </details>
  );
}

function State({ view, main }: { view: View; main?: boolean }) {
  const say = useWords("documents");
  if (view.state === "failed") return <Banner tone="danger" title={say("bundle.failed")} />;
  if (view.state === "made")
    return (
      <p role="status">
        {say("bundle.made", { total: view.total })}{" "}
        <a className={main ? "btn btn-main" : "btn btn-small"} href={`/api/paper-bundles/${view.bundle}/file`} download>{say("bundle.take", { format: view.format.toUpperCase() })}</a>
      </p>
    );
  return (
    <>
      <p role="status">{say("bundle.making", { done: view.done, total: view.total })}</p>
      <ProgressBar label={say("bundle.title")} done={view.total > 0 ? view.done / view.total : 0} />
    </>
  );
}

export function Bundle({ filters, asked, close }: { filters: Filters; asked: (bundle: string) => void; close: () => void }) {
  const say = useWords("documents");
  const [view, setView] = useState<View>();
  const act = useAct(
    (format: View["format"], once) => answered(api.POST("/api/paper-bundles", { body: { ...filters, format }, ...once })),
    {
      done: (made) => {
        setView(made);
        asked(made.bundle);
      },
    },
  );
  const actions = (
    <>
      {!view && (
        <>
          <Button kind="main" running={act.running} onClick={() => act.run("pdf")}>{say("bundle.pdf")}</Button>
          <Button running={act.running} onClick={() => act.run("zip")}>{say("bundle.zip")}</Button>
        </>
      )}
      <Button onClick={close}>{say(view ? "bundle.close" : "annul.cancel")}</Button>
    </>
  );
  return (
    <Dialog open title={say("bundle.title")} close={close} actions={actions}>
      <p className="small dim">{say("bundle.hint")}</p>
      {act.refusal && <Banner tone="danger" title={act.refusal.lost ? say("lost") : act.refusal.beside()} />}
      {view && <Making first={view} />}
    </Dialog>
  );
}
