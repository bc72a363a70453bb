// A page about the reader's own route: its head, and what stands there while there is no route.
import type { ReactNode } from "react";
import { ButtonLink } from "../ui/form/button";
import { PageHead } from "../ui/page/section";
import { EmptyState, Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useMyRoute } from "./reads";

interface Props {
  title: string;
  hint?: string;
  back: string;
  backWords: string;
  children: (route: string) => ReactNode;
}

export function WithMyRoute({ title, hint, back, backWords, children }: Props) {
  const say = useWords("recognition");
  return (
    <>
      <PageHead title={title} actions={<ButtonLink to={back}>{backWords}</ButtonLink>}>
        {hint}
      </PageHead>
      <Loaded read={useMyRoute()}>
        {({ route }) => (route ? children(route.id) : <EmptyState title={say("no_route")}>{say("no_route.hint")}</EmptyState>)}
      </Loaded>
    </>
  );
}
