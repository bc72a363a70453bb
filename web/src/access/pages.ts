import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/sign-in", words: ["access"], duties: "anyone", load: () => import("./sign_in") },
  { path: "/password", words: ["access"], duties: "signed_in", load: () => import("./password") },
];

export default pages;
