// Every part of the kit in every state. Screens are made of these only.
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { Actions } from "./actions";
import { Charts } from "./charts";
import { Colours } from "./colours";
import { Fields } from "./fields";
import { Lists } from "./lists";
import { Messages } from "./messages";
import { Questions } from "./questions";
import { Route } from "./route";
import "./kit.css";

export default function Kit() {
  const say = useWords("kit");
  return (
    <>
      <PageHead title={say("title")}>{say("lede")}</PageHead>
      <Colours />
      <Actions />
      <Fields />
      <Questions />
      <Messages />
      <Lists />
      <Route />
      <Charts />
    </>
  );
}
