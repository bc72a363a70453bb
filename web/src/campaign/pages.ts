import type { Duty, Page } from "../ui/page/pages";

const school: Duty[] = ["head", "deputy", "responsible"];
const senders: Duty[] = [...school, "municipal_methodist", "centre"];

const pages: readonly Page[] = [
  { path: "/campaigns", words: ["campaign"], duties: ["centre"], load: () => import("./campaigns") },
  { path: "/campaigns/:campaign", words: ["campaign"], duties: ["centre"], load: () => import("./campaign") },
  { path: "/applications", words: ["campaign"], duties: senders, load: () => import("./applications") },
  { path: "/applications/:application", words: ["campaign"], duties: senders, load: () => import("./application") },
  { path: "/sittings", words: ["campaign"], duties: senders, load: () => import("./sittings") },
  { path: "/sittings/:sitting", words: ["campaign"], duties: senders, load: () => import("./sitting") },
  { path: "/sittings/:sitting/course", words: ["campaign"], duties: "signed_in", load: () => import("./course") },
  { path: "/sittings/:sitting/protocol", words: ["campaign"], duties: "signed_in", load: () => import("./protocol") },
  { path: "/my/consent", words: ["campaign"], duties: "signed_in", load: () => import("./consent") },
  { path: "/my/sittings", words: ["campaign"], duties: "signed_in", load: () => import("./my_sittings") },
];

export default pages;
