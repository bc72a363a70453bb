import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/indicators", words: ["monitoring"], duties: ["ministry", "centre", "municipal_methodist", "head", "deputy"], load: () => import("./indicators") },
];

export default pages;
