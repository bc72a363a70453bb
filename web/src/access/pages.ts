import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/sign-in", words: ["access"], duties: "anyone", load: () => import("./sign_in") },
  { path: "/password", words: ["access"], duties: "signed_in", load: () => import("./password") },
  { path: "/my/data", words: ["access"], duties: "signed_in", load: () => import("./my_data") },
  { path: "/journal", words: ["access"], duties: ["centre", "administrator"], load: () => import("./journal") },
];

export default pages;
