// Who sees my data: by duty, what was done with it, my consents, where I am signed in.
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import "./access.css";
import { Consents } from "./consents";
import { OwnData } from "./own_data";
import { OwnEntries } from "./own_entries";
import { OpenSessions } from "./open_sessions";
import { Visibility } from "./visibility";

export default function MyDataPage() {
  const say = useWords("access");
  return (
    <>
      <PageHead title={say("my_data.title")}>{say("my_data.hint")}</PageHead>
      <div className="cols">
        <div>
          <Visibility />
          <OwnEntries />
        </div>
        <aside>
          <Consents />
          <OwnData />
          <OpenSessions />
        </aside>
      </div>
    </>
  );
}
