// Titles of positions and subjects, which the lists carry as codes.
import { answered, api } from "../api/client";
import { useQuery } from "../api/query";

/** What a post at a school may bring. */
const ofSchool: ReadonlySet<string> = new Set(["teacher", "head", "deputy", "responsible", "association_head", "mentor"]);

export function useTitles() {
  const read = useQuery({ queryKey: ["dictionaries"], queryFn: () => answered(api.GET("/api/dictionaries")), staleTime: Infinity });
  const position = (code: string) => read.data?.positions.find((one) => one.code === code)?.title ?? code;
  const subject = (code: string) => read.data?.subjects.find((one) => one.code === code)?.title ?? code;
  const subjects = (codes: string) => codes.split(";").filter(Boolean).map(subject).join(", ");
  const every_subject = (read.data?.subjects ?? []).map(({ code, title }) => ({ value: code, label: title }));
  const school_positions = (read.data?.positions ?? []).filter(({ duty }) => ofSchool.has(duty)).map(({ code, title }) => ({ value: code, label: title }));
  return { position, subjects, every_subject, school_positions };
}
