// The staff of one school by name with how far each has come: counted, narrowed to a subject, to a stage, to who is missed.
import { useState } from "react";
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";
import { Select } from "../ui/form/field";
import { useWords } from "../words/words";
import { useTitles } from "./dictionaries";
import { People } from "./people";

export function SubjectFilter({ value, choose }: { value: string; choose: (subject: string) => void }) {
  const say = useWords("organisation");
  const { every_subject } = useTitles();
  return <Select label={say("subject")} empty={say("subject.any")} options={every_subject} value={value} onChange={(event) => choose(event.target.value)} />;
}

export function SchoolStaff({ school, label }: { school: string | undefined; label: string }) {
  const [subject, setSubject] = useState("");
  const read = useQuery({
    queryKey: ["standing", school, subject],
    enabled: school !== undefined,
    queryFn: () => {
      const params = { path: { school: school ?? "" }, query: subject ? { subject } : {} };
      return answered(api.GET("/api/schools/{school}/standing", { params }));
    },
    placeholderData: (before) => before,
  });
  const filters = <SubjectFilter value={subject} choose={setSubject} />;
  return <People key={school} label={label} schools={false} school={school} standings={read.data} filters={filters} />;
}
