// Generated from contract/openapi.json by `npm run api`. Not edited by hand.
export interface paths {
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's consents */
        get: operations["getConsents"];
        put?: never;
        /** Give a consent */
        post: operations["postConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a consent */
        post: operations["postConsentsWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a demo database */
        get: operations["getDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions, subjects, municipalities */
        get: operations["getDictionaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or import a list */
        post: operations["postImportsByKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of the region */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw and changed what is mine */
        get: operations["getJournalOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff in one's scope, by name */
        get: operations["getPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's card */
        get: operations["getPeopleByPerson"];
        /** Correct a person's card */
        put: operations["putPeopleByPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools of the region or a municipality */
        get: operations["getSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in */
        post: operations["postSession"];
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's password */
        post: operations["postSessionPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Consent: {
            /** Format: date-time */
            given_ms: string;
            kind: string;
            version: string;
            /** Format: date-time */
            withdrawn_ms?: string;
        };
        Consents: {
            consents: components["schemas"]["Consent"][];
        };
        DemoPeople: {
            people: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            duty: string;
            login: string;
            name: string;
            password: string;
        };
        Dictionaries: {
            municipalities: components["schemas"]["Territory"][];
            positions: components["schemas"]["Position"][];
            subjects: components["schemas"]["Subject"][];
        };
        /** @enum {string} */
        Duty: "teacher" | "head" | "deputy" | "responsible" | "association_head" | "municipal_methodist" | "regional_methodist" | "tutor" | "curator" | "mentor" | "expert" | "centre" | "ministry" | "administrator";
        /** @enum {string} */
        Encoding: "utf_8" | "utf_16_le" | "utf_16_be" | "windows_1251" | "koi8_r" | "ibm_866";
        /** @enum {string} */
        Format: "csv" | "xlsx";
        Found: {
            delimiter?: string;
            encoding?: components["schemas"]["Encoding"];
            format: components["schemas"]["Format"];
            sheet?: string;
            sheets: string[];
        };
        Grant: {
            duty: components["schemas"]["Duty"];
            scope: string;
        };
        /** @enum {string} */
        ImportKind: "municipalities" | "schools" | "positions" | "subjects" | "staff" | "officers";
        ImportReport: {
            /** Format: int64 */
            applied: number;
            columns: string[];
            /** Format: int64 */
            created: number;
            found: components["schemas"]["Found"];
            /** Format: int64 */
            good: number;
            left_out: string[];
            /** Format: int64 */
            problem_rows: number;
            problems: components["schemas"]["RowProblem"][];
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            updated: number;
        };
        JournalEntry: {
            account: string;
            act: string;
            after_digest: string;
            /** Format: date-time */
            at_ms: string;
            before_digest: string;
            id: string;
            kind: string;
            object: string;
        };
        JournalView: {
            entries: components["schemas"]["JournalEntry"][];
        };
        People: {
            next?: string;
            people: components["schemas"]["PersonLine"][];
        };
        Person: {
            category: string;
            education: string;
            email: string;
            /** Format: int64 */
            experience_years: number;
            external: string;
            given: string;
            /** @description names one Person */
            id: string;
            last_course: string;
            patronymic: string;
            phone: string;
            /** Format: int64 */
            revision: number;
            sex: components["schemas"]["Sex"];
            surname: string;
        };
        PersonCard: {
            name: string;
            person: components["schemas"]["Person"];
            posts: components["schemas"]["Post"][];
            workplace?: components["schemas"]["Workplace"];
        };
        PersonLine: {
            main: boolean;
            name: string;
            on_leave: boolean;
            /** @description names one Person */
            person: string;
            position: string;
            school: string;
            subjects: string;
        };
        Position: {
            code: string;
            duty: components["schemas"]["Duty"];
            title: string;
        };
        Post: {
            classes: string;
            hours: number;
            /** @description names one Post */
            id: string;
            /** Format: date */
            leave_since?: string;
            /** Format: date */
            leave_until?: string;
            main: boolean;
            path: string;
            /** @description names one Person */
            person: string;
            position: string;
            /** @description names one School */
            school?: string;
            /** Format: date */
            since: string;
            subjects: string;
            /** Format: date */
            until?: string;
        };
        Problem: {
            code: string;
            errors: components["schemas"]["ProblemError"][];
            /** Format: int64 */
            status: number;
            title: string;
            type: string;
        };
        ProblemError: {
            code: string;
            en: string;
            pointer: string;
            ru: string;
        };
        RowProblem: {
            code: string;
            column: string;
            en: string;
            /** Format: int64 */
            row: number;
            ru: string;
        };
        School: {
            context: string;
            /** @description names one School */
            id: string;
            /** @description names one Territory */
            municipality: string;
            path: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        Schools: {
            schools: components["schemas"]["School"][];
        };
        SessionView: {
            csrf: string;
            demo: boolean;
            duties: string[];
            grants: components["schemas"]["Grant"][];
            login: string;
            must_change_password: boolean;
            person: string;
            person_name: string;
            region: string;
            region_title: string;
        };
        /** @enum {string} */
        Sex: "female" | "male";
        Subject: {
            area: string;
            code: string;
            title: string;
        };
        Territory: {
            /** @description names one Territory */
            id: string;
            kind: components["schemas"]["TerritoryKind"];
            path: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        /** @enum {string} */
        TerritoryKind: "okrug" | "municipality";
        Workplace: {
            municipality_title?: string;
            path: string;
            position: string;
            /** @description names one School */
            school?: string;
            school_title?: string;
            subjects: string;
        };
    };
    responses: {
        /** @description A refusal with its reason in Russian and English */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
        };
    };
    postConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    version: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
        };
    };
    postConsentsWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
        };
    };
    getDemoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
        };
    };
    getDictionaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionaries"];
                };
            };
        };
    };
    postImportsByKind: {
        parameters: {
            query: {
                apply: boolean;
                only_good: boolean;
            };
            header?: never;
            path: {
                kind: components["schemas"]["ImportKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    getJournal: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalView"];
                };
            };
        };
    };
    getJournalOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalView"];
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: {
                after?: string;
                school?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    getPeopleByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
        };
    };
    putPeopleByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    education: string;
                    email: string;
                    /** Format: int64 */
                    experience_years: number;
                    given: string;
                    last_course: string;
                    patronymic: string;
                    phone: string;
                    /** Format: int64 */
                    revision: number;
                    surname: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
        };
    };
    getSchools: {
        parameters: {
            query?: {
                municipality?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schools"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    new_password: string;
                    old_password: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
