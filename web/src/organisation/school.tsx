// The people of the reader's own school.
import { PageHead } from "../ui/page/section";
import { useWords } from "../words/words";
import { People } from "./people";

export default function SchoolPage() {
  const say = useWords("organisation");
  return (
    <>
      <PageHead title={say("school.title")}>{say("school.hint")}</PageHead>
      <People label={say("school.title")} schools={false} />
    </>
  );
}
