import { Form } from "../sign_in/form";
const Late = lazy(() => import("@/sign_in/page"));
import { go } from "../main";
