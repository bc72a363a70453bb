// The builder over the route of somebody else, for those who compose by the regulation or correct.
import { useParams } from "wouter";
import { PageHead } from "../ui/page/section";
import { Loaded } from "../ui/show/waiting";
import { useWords } from "../words/words";
import { useHidden } from "./hidden";
import { useRoute } from "./reads";
import { Builder } from "./selection";

export default function OthersSelection() {
  const say = useWords("route");
  const { route } = useParams<{ route: string }>();
  const read = useRoute(route, true);
  const hidden = useHidden(route);
  if (read.data) return <Builder key={read.data.route.id} page={read.data} hidden={hidden} />;
  return (
    <>
      <PageHead title={say("selection.title")} />
      <Loaded read={read} lines={8}>{() => null}</Loaded>
    </>
  );
}
