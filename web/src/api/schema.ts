// Generated from contract/openapi.json by `npm run api`. Not edited by hand.
export interface paths {
    "/api/accommodations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for more time that wait for an answer */
        get: operations["getAccommodations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accompanied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes one looks after, the overdue first */
        get: operations["getAccompanied"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{person}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shut or open a person's account */
        put: operations["putAccountsByPersonDisabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities and providers by what they added */
        get: operations["getActivityEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-effects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["getActivityEffectsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of activity of a half of a year */
        get: operations["getActivityReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications in one's scope */
        get: operations["getApplications"];
        put?: never;
        /** Begin an application, or go on with the draft */
        post: operations["postApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with its people */
        get: operations["getApplicationsByApplication"];
        /** Save the draft */
        put: operations["putApplicationsByApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the application */
        post: operations["postApplicationsByApplicationFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return an application with a comment */
        post: operations["postApplicationsByApplicationReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or add the rows of a file */
        post: operations["postApplicationsByApplicationUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{application}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a filed application back */
        post: operations["postApplicationsByApplicationWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept applications, many at once */
        post: operations["postApplicationsAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a decision */
        get: operations["getApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person an attempt */
        post: operations["postAttempts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A running attempt: items, answers, time */
        get: operations["getAttemptsByAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That the page of an attempt was left */
        post: operations["postAttemptsByAttemptAbsences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/answers/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the answer to one item */
        put: operations["putAttemptsByAttemptAnswersByItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/answers/{item}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's file, as it was sent */
        get: operations["getAttemptsByAttemptAnswersByItemFile"];
        put?: never;
        /** Send a file with an open answer */
        post: operations["postAttemptsByAttemptAnswersByItemFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an attempt that was not finished */
        post: operations["postAttemptsByAttemptCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the time of an attempt stands */
        get: operations["getAttemptsByAttemptClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish an attempt */
        post: operations["postAttemptsByAttemptFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/items/{item}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of an item that is asked */
        get: operations["getAttemptsByAttemptItemsByItemPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the item of an adaptive attempt for the next */
        post: operations["postAttemptsByAttemptNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{attempt}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an attempt, or go on with it */
        post: operations["postAttemptsByAttemptStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{region}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar at its secret address */
        get: operations["getCalendarsByRegionByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns, the newest first */
        get: operations["getCampaigns"];
        put?: never;
        /** Open a campaign */
        post: operations["postCampaigns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign and how far its steps have come */
        get: operations["getCampaignsByCampaign"];
        /** Change or close a campaign */
        put: operations["putCampaignsByCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of filed applications */
        get: operations["getCampaignsByCampaignApplicants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose seats, or give those proposed */
        post: operations["postCampaignsByCampaignDistribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/letter-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter before it is sent */
        get: operations["getCampaignsByCampaignLetterDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send letters to schools */
        post: operations["postCampaignsByCampaignLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the schedule as a paper */
        post: operations["postCampaignsByCampaignSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schedule */
        get: operations["getCampaignsByCampaignSittings"];
        put?: never;
        /** Plan a sitting */
        post: operations["postCampaignsByCampaignSittings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Slips with one-time passwords, as PDF */
        post: operations["postCampaignsByCampaignSlips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities by words in any form, with filters */
        get: operations["getCatalogue"];
        put?: never;
        /** Offer an activity */
        post: operations["postCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or import activities, sessions, gains */
        post: operations["postCatalogueImportsByKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change seats or cancel a session */
        put: operations["putCatalogueSessionsBySession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-sessions/{session}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who chose a session, and who came */
        get: operations["getCatalogueSessionsBySessionAttendance"];
        /** Mark who came */
        put: operations["putCatalogueSessionsBySessionAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-sessions/{session}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one of two sessions */
        post: operations["postCatalogueSessionsBySessionMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue-sessions/{session}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a session to other days or another place */
        post: operations["postCatalogueSessionsBySessionMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An activity with its sessions */
        get: operations["getCatalogueByActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An expert's points and conclusion */
        post: operations["postCatalogueByActivityConclusions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the votes, issue the protocol */
        post: operations["postCatalogueByActivityDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an activity added to those who attended it */
        get: operations["getCatalogueByActivityEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/expertise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conclusions and votes on a programme */
        get: operations["getCatalogueByActivityExpertise"];
        put?: never;
        /** Send a programme to expertise */
        post: operations["postCatalogueByActivityExpertise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite them to an event */
        post: operations["postCatalogueByActivityInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who shares a deficit and has no activity for it */
        get: operations["getCatalogueByActivityInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish, reject, withdraw, restore */
        post: operations["postCatalogueByActivityModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/prerequisites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what has to be over before */
        put: operations["putCatalogueByActivityPrerequisites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an activity is as a programme */
        get: operations["getCatalogueByActivityProgramme"];
        /** Describe an activity as a programme */
        put: operations["putCatalogueByActivityProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/register-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a programme in the region's register */
        post: operations["postCatalogueByActivityRegisterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session */
        post: operations["postCatalogueByActivitySessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{activity}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member of the council votes */
        post: operations["postCatalogueByActivityVotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as a workbook */
        get: operations["getCatalogueExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/scarcity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Competencies with too few activities */
        get: operations["getCatalogueScarcity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of certificates */
        get: operations["getCertificates"];
        put?: never;
        /** Issue certificates, one or many */
        post: operations["postCertificates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{paper}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annul a certificate */
        post: operations["postCertificatesByPaperAnnulment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes that may get a certificate */
        get: operations["getCertificatesReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkpoints/{checkpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note or move a checkpoint */
        put: operations["putCheckpointsByCheckpoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory of communities */
        get: operations["getCommunities"];
        put?: never;
        /** Found a community */
        post: operations["postCommunities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{community}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A community with its members and plan */
        get: operations["getCommunitiesByCommunity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{community}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan an event */
        post: operations["postCommunitiesByCommunityEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{community}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join by one's own request */
        post: operations["postCommunitiesByCommunityMembership"];
        /** Leave */
        delete: operations["deleteCommunitiesByCommunityMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communities/{community}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt the plan of the school year */
        post: operations["postCommunitiesByCommunityPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Competencies by group */
        get: operations["getCompetencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or apply a list of competencies, labour actions or needs */
        post: operations["postCompetenciesImportsByKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/labour_actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labour actions of the professional standard */
        get: operations["getCompetenciesLabourActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a post needs, by the map */
        get: operations["getCompetenciesNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map of competencies of a post, to print */
        get: operations["getCompetencyMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/consents/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's consent as PDF */
        get: operations["getConsentsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the consent for the one who asks */
        get: operations["getConsentsText"];
        put?: never;
        post?: never;
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
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a consultation down */
        post: operations["postConsultations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/controls/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often what an author composed was returned */
        get: operations["getControlsAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections that people propose */
        get: operations["getCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{correction}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a correction over, or not */
        post: operations["postCorrectionsByCorrectionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Practices that wait for the council */
        get: operations["getCouncilPractices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The budget of courses by competency */
        get: operations["getCourseBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Criteria of the effectiveness of routes */
        get: operations["getCriteria"];
        put?: never;
        /** Propose a criterion */
        post: operations["postCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria/{criterion}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a criterion */
        post: operations["postCriteriaByCriterionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for data and what the system has */
        get: operations["getDataRequests"];
        put?: never;
        /** Ask municipalities for data */
        post: operations["postDataRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-requests/{data_request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request for data */
        post: operations["postDataRequestsByDataRequestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deficit-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deficits by competency and place, without names */
        get: operations["getDeficitMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deficit-map/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map as a workbook */
        get: operations["getDeficitMapFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the clock of a demo ahead */
        post: operations["postDemoClock"];
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
        /** People one can sign in as on a demo database */
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
    "/api/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes whose realisation or effect waits to be judged */
        get: operations["getEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an evidence */
        get: operations["getEvidenceByEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send evidence again that was taken back */
        post: operations["postEvidenceByEvidenceRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or return an evidence */
        post: operations["postEvidenceByEvidenceReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{evidence}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take evidence back before it is decided */
        post: operations["postEvidenceByEvidenceWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam-difficulties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Subjects in which pupils fall short, by place */
        get: operations["getExamDifficulties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or apply results of examinations and studies */
        post: operations["postExamImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stages of the regulation and who is late in them */
        get: operations["getExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/execution/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["getExecutionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federal-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports for federal reporting */
        get: operations["getFederalExports"];
        put?: never;
        /** Make an export for federal reporting */
        post: operations["postFederalExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/federal-exports/{made}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an export */
        get: operations["getFederalExportsByMadeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings of people in one's scope */
        get: operations["getFindings"];
        put?: never;
        /** Add a finding by hand */
        post: operations["postFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings-of/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All findings of a person */
        get: operations["getFindingsOfByPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings-of/{person}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the paper of conclusion */
        post: operations["postFindingsOfByPersonConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings-of/{person}/conclusion-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper of conclusion before it is issued */
        get: operations["getFindingsOfByPersonConclusionDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings-of/{person}/gap-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's results beside the map, to print */
        get: operations["getFindingsOfByPersonGapTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings-of/{person}/result-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's result with its pictures, to keep */
        get: operations["getFindingsOfByPersonResultPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{finding}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge or reject a finding */
        post: operations["postFindingsByFindingAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude about many findings */
        post: operations["postFindingsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-expertise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms that wait for the asking expert */
        get: operations["getFormExpertise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms in all versions */
        get: operations["getForms"];
        put?: never;
        /** Compose a draft from a blueprint */
        post: operations["postForms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form with its items and keys */
        get: operations["getFormsByForm"];
        /** Change a draft, or make the next version of a form in use */
        put: operations["putFormsByForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}/expertise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What experts said of a form, round by round */
        get: operations["getFormsByFormExpertise"];
        put?: never;
        /** Send a draft to the experts */
        post: operations["postFormsByFormExpertise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An expert approves or returns a form */
        post: operations["postFormsByFormOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}/precision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How exactly a form will measure, by where a person stands */
        get: operations["getFormsByFormPrecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft in use */
        post: operations["postFormsByFormUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one may put into a group */
        get: operations["getGroupCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes of groups */
        get: operations["getGroupRoutes"];
        put?: never;
        /** Compose a route for a group */
        post: operations["postGroupRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group with its plan and copies */
        get: operations["getGroupRoutesByGroup"];
        /** Change the plan or the people */
        put: operations["putGroupRoutesByGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give everybody a copy of their own */
        post: operations["postGroupRoutesByGroupCopies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}/if-cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plan loses if one of its sessions is called off */
        get: operations["getGroupRoutesByGroupIfCancelled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}/items/{item}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could take the place of a session of the plan */
        get: operations["getGroupRoutesByGroupItemsByItemAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of a group as its maker builds it */
        get: operations["getGroupRoutesByGroupPlan"];
        /** Keep the plan of a group */
        put: operations["putGroupRoutesByGroupPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-routes/{group}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals for all of a group */
        get: operations["getGroupRoutesByGroupProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits to be handed on */
        get: operations["getHandovers"];
        put?: never;
        /** Hand routes on, one or many */
        post: operations["postHandovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed, as a workbook */
        get: operations["getHandoversExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed, and who acknowledged it */
        get: operations["getHandoversGiven"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions to the centre and answers for all */
        get: operations["getHelp"];
        put?: never;
        /** Ask the centre */
        post: operations["postHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question to the centre */
        post: operations["postHelpByRequestAnswer"];
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
    "/api/imports/{kind}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What columns a list has */
        post: operations["postImportsByKindColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An indicator on a day, by place */
        get: operations["getIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["getIndicatorsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is counted, by name */
        get: operations["getIndicatorsPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of innovation sites */
        get: operations["getInnovationSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innovation-sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a site in the register */
        put: operations["putInnovationSitesBySite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or apply a list of items, blueprints or questions */
        post: operations["postInstrumentsImportsByKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews after courses and routes not presented yet */
        get: operations["getInterviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interview}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the protocol of an interview */
        post: operations["postInterviewsByInterviewProtocol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a picture for an item */
        post: operations["postItemPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-pictures/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of the bank */
        get: operations["getItemPicturesByFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/item-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How items of the bank behave, and which to look at */
        get: operations["getItemStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bank: counts, and the items of a competency with keys */
        get: operations["getItems"];
        put?: never;
        /** Write a new item */
        post: operations["postItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current version of an item, to be changed */
        get: operations["getItemsByItem"];
        /** Write the next version of an item */
        put: operations["putItemsByItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{item}/key-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An expert suggests another key of an item */
        post: operations["postItemsByItemKeySuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{item}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the suspension of an item back */
        post: operations["postItemsByItemResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{item}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an item out of new forms and adaptive sittings */
        post: operations["postItemsByItemSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a draft of an item shows and what an answer to it gives */
        post: operations["postItemsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of the sides that one stands for */
        get: operations["getJointPlans"];
        put?: never;
        /** Write a plan */
        post: operations["postJointPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with its acceptances */
        get: operations["getJointPlansByPlan"];
        /** Change the wording; every side is asked again */
        put: operations["putJointPlansByPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-plans/{plan}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the wording for one's side */
        post: operations["postJointPlansByPlanAcceptance"];
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
    "/api/journal/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal as a table */
        get: operations["getJournalExport"];
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
    "/api/key-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggestions of keys: one's own, or all for who decides */
        get: operations["getKeySuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/key-suggestions/{suggestion}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a suggested key or decline it */
        post: operations["postKeySuggestionsBySuggestionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters in one's scope */
        get: operations["getLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{letter}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The school opened its letter */
        post: operations["postLettersByLetterReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/low-result-schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools with low results and their coverage */
        get: operations["getLowResultSchools"];
        put?: never;
        /** List schools as having low results */
        post: operations["postLowResultSchools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/low-result-schools/{school}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List a school no longer */
        post: operations["postLowResultSchoolsBySchoolEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters of the house that have not left */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try letters anew that were given up */
        post: operations["postMailRetries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who marks: works, agreement, severity; a reader leaves a trace */
        get: operations["getMarkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markers/severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How severe the experts are, by a model of their marks; a reader leaves a trace */
        get: operations["getMarkersSeverity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Works entrusted to the asking expert, without names */
        get: operations["getMarking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a conflict of interest */
        post: operations["postMarkingConflicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Works to be marked without a connection */
        get: operations["getMarkingPackage"];
        put?: never;
        /** Preview or apply the marks of a package */
        post: operations["postMarkingPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One work of the asking expert's queue */
        get: operations["getMarkingByAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{attempt}/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a case by its rubric */
        post: operations["postMarkingByAttemptByItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{attempt}/{item}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an answer, without what says whose it is */
        get: operations["getMarkingByAttemptByItemFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{attempt}/{item}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of an item to be marked */
        get: operations["getMarkingByAttemptByItemPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking/{attempt}/{item}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the author for a file that can be read */
        post: operations["postMarkingByAttemptByItemReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Methodical materials, by words and competency */
        get: operations["getMaterials"];
        put?: never;
        /** Publish a material */
        post: operations["postMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/materials/{material}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a material out of the library, or back */
        put: operations["putMaterialsByMaterialWithdrawn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings of the school year against the regulation */
        get: operations["getMeetings"];
        put?: never;
        /** Note a meeting */
        post: operations["postMeetings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the register of meetings */
        post: operations["postMeetingsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentoring-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentoring pairs */
        get: operations["getMentoringPairs"];
        put?: never;
        /** Propose a pair */
        post: operations["postMentoringPairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentoring-pairs/{pair}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent to a pair or decline it */
        post: operations["postMentoringPairsByPairAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentoring-pairs/{pair}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a pair */
        post: operations["postMentoringPairsByPairEnding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentors-for/{mentee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be a mentor */
        get: operations["getMentorsForByMentee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages to many that one sent */
        get: operations["getMessages"];
        put?: never;
        /** Write to many */
        post: operations["postMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many a message would reach */
        get: operations["getMessagesAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/methodical-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of communities of every level */
        get: operations["getMethodicalCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitorings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monitorings by associations in the school year */
        get: operations["getMonitorings"];
        put?: never;
        /** Open a monitoring with its numbers computed */
        post: operations["postMonitorings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitorings/{review}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a monitoring and confirm it */
        post: operations["postMonitoringsByReviewConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/municipal-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer an event for one's own municipality */
        post: operations["postMunicipalEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities and what becomes of them */
        get: operations["getMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/municipalities/{territory}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it a part of another from a day on */
        post: operations["postMunicipalitiesByTerritoryMerger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/accommodation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Larger print for oneself, and a request for more time */
        put: operations["putMyAccommodation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities for one's own deficits, with free seats */
        get: operations["getMyActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of one's own activity */
        get: operations["getMyActivity"];
        put?: never;
        /** Send a report of a half of a year */
        post: operations["postMyActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's attempts, the last first */
        get: operations["getMyAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one's days are published */
        get: operations["getMyCalendar"];
        put?: never;
        /** Publish one's days at a new secret address */
        post: operations["postMyCalendar"];
        /** End the secret address */
        delete: operations["deleteMyCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one proposed to correct on one's card */
        get: operations["getMyCorrections"];
        put?: never;
        /** Propose a correction of one's card */
        post: operations["postMyCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours of modules that count for me */
        get: operations["getMyCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/expert-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's hours as an expert, by the journal */
        get: operations["getMyExpertHours"];
        put?: never;
        /** A certificate of one's hours as an expert */
        post: operations["postMyExpertHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own profile, findings and requests */
        get: operations["getMyFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/findings/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledge or reject many */
        post: operations["postMyFindingsAcknowledgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/gap-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own results beside the map, to print */
        get: operations["getMyGapTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/group-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of one's group that wait for one's word */
        get: operations["getMyGroupOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/group-offers/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the change into one's copy, or leave it */
        post: operations["postMyGroupOffersByGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Routes received in person */
        get: operations["getMyHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is next for oneself */
        get: operations["getMyHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/kept-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cards kept in one's portfolio */
        get: operations["getMyKeptCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's marks beside those of the other experts */
        get: operations["getMyMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's notices, the newest first */
        get: operations["getMyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices as read */
        post: operations["postMyNoticesReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/notices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one wants to be told */
        get: operations["getMyNoticesSettings"];
        /** Choose how one is told */
        put: operations["putMyNoticesSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/offered-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The route that a wave offers to me */
        get: operations["getMyOfferedRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/offered-routes/{offer}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it as a draft with its seats */
        post: operations["postMyOfferedRoutesByOfferAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/offered-routes/{offer}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give its seats to others */
        post: operations["postMyOfferedRoutesByOfferRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I offered, with the reason of a rejection */
        get: operations["getMyOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own overdue activities */
        get: operations["getMyOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues offer in one's deficits, and one's own offers */
        get: operations["getMyPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All data of oneself as one file */
        get: operations["getMyPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's routes, products and certificates */
        get: operations["getMyPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own practices */
        get: operations["getMyPractices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/programme-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My proposals with their answers */
        get: operations["getMyProgrammeProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/repeat-beside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own change beside people who stood as low and had no route for it */
        get: operations["getMyRepeatBeside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own requests */
        get: operations["getMyRequests"];
        put?: never;
        /** Draft a request */
        post: operations["postMyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a draft */
        put: operations["putMyRequestsByRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/requests/{request}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State a request */
        post: operations["postMyRequestsByRequestStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/requests/{request}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request */
        post: operations["postMyRequestsByRequestWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down what one has to build upon */
        put: operations["putMyResources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/result-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own result with its pictures, to keep */
        get: operations["getMyResultPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's results */
        get: operations["getMyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Labour actions and one's own marks */
        get: operations["getMySelfAssessment"];
        /** Mark a labour action */
        put: operations["putMySelfAssessment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How severe one is as an expert, by a model of all marks */
        get: operations["getMySeverity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees what of oneself, and to whom one opened it */
        get: operations["getMySight"];
        put?: never;
        /** Open a thing of oneself to a duty */
        post: operations["postMySight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sight/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it again */
        post: operations["postMySightClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sittings */
        get: operations["getMySittings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/sittings/{sitting}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's sitting for a calendar */
        get: operations["getMySittingsBySittingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's tasks of development */
        get: operations["getMyTasks"];
        put?: never;
        /** Add a task of development */
        post: operations["postMyTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a task of development */
        put: operations["putMyTasksByTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/tutoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own certificate, load and routes passed on */
        get: operations["getMyTutoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/workplace-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets that one holds as a colleague */
        get: operations["getMyWorkplaceSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a version of the open annual report */
        post: operations["postOpenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the open annual report */
        get: operations["getOpenReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-reports/{report}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a report or withdraw it */
        post: operations["postOpenReportsByReportPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overdue activities, the longest first */
        get: operations["getOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for many papers as one file */
        post: operations["postPaperBundles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-bundles/{bundle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the file is */
        get: operations["getPaperBundlesByBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-bundles/{bundle}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of many papers */
        get: operations["getPaperBundlesByBundleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of papers, newest first */
        get: operations["getPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register as XLSX */
        get: operations["getPapersTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{paper}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annul a paper */
        post: operations["postPapersByPaperAnnulment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{paper}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper as PDF, or as a copy to be edited */
        get: operations["getPapersByPaperFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{paper}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a paper anew */
        post: operations["postPapersByPaperReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a colleague who teaches */
        get: operations["getPeerOffers"];
        put?: never;
        /** Offer to teach colleagues */
        post: operations["postPeerOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-offers/{offer}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn to a colleague */
        post: operations["postPeerOffersByOfferRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-offers/{offer}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer back */
        post: operations["postPeerOffersByOfferWithdrawal"];
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
    "/api/people/{person}/accommodation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** More time and larger print for a person */
        put: operations["putPeopleByPersonAccommodation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's account */
        get: operations["getPeopleByPersonAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new one-time password */
        post: operations["postPeopleByPersonAccountPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/account/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a methodist or a tutor to subjects */
        put: operations["putPeopleByPersonAccountSubjects"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase the data of a person */
        post: operations["postPeopleByPersonErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All data of a person as one file */
        get: operations["getPeopleByPersonPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a post, or transfer to it */
        post: operations["postPeopleByPersonPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a post, or a leave from it */
        put: operations["putPeopleByPersonPostsByPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's results; a reader leaves a trace */
        get: operations["getPeopleByPersonResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's routes, the newest first */
        get: operations["getPeopleByPersonRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published practices, by words and competency */
        get: operations["getPractices"];
        put?: never;
        /** Write the card of a practice */
        post: operations["postPractices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices/{practice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own draft */
        put: operations["putPracticesByPractice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices/{practice}/command": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To the council, to publication, back from it */
        post: operations["postPracticesByPracticeCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices/{practice}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the votes */
        post: operations["postPracticesByPracticeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practices/{practice}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member of the council votes */
        post: operations["postPracticesByPracticeVotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products that wait, the longest first */
        get: operations["getProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{product}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a product */
        get: operations["getProductsByProductFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{product}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Review a product by the rubric */
        post: operations["postProductsByProductReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-expertise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes by the state of their expertise */
        get: operations["getProgrammeExpertise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that wait for an answer */
        get: operations["getProgrammeProposals"];
        put?: never;
        /** Propose to change or develop a programme */
        post: operations["postProgrammeProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-proposals/{proposal}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or reject a proposal */
        post: operations["postProgrammeProposalsByProposalAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The region's register of programmes */
        get: operations["getProgrammeRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Priority programmes that run today */
        get: operations["getProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a priority programme */
        put: operations["putProgrammesByProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open reports for everybody */
        get: operations["getPublishedReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An open report for everybody */
        get: operations["getPublishedReportsByReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addressed recommendations */
        get: operations["getRecommendations"];
        put?: never;
        /** Issue a recommendation */
        post: operations["postRecommendations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{recommendation}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a recommendation is done */
        post: operations["postRecommendationsByRecommendationDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The regulation in force at a place */
        get: operations["getRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulation-consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a changed regulation would say of open routes */
        post: operations["postRegulationConsequences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulation-parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a form may change in the text of a regulation */
        post: operations["postRegulationParameters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulation/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which parts of the work the regulation has */
        get: operations["getRegulationParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which regulations are in force where */
        get: operations["getRegulations"];
        put?: never;
        /** Put a regulation in force */
        post: operations["postRegulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulations/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A regulation that a route began with */
        get: operations["getRegulationsByCodeByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regulations/{code}/{version}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a regulation, to copy and change */
        get: operations["getRegulationsByCodeByVersionText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests of people in one's scope */
        get: operations["getRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request */
        post: operations["postRequestsByRequestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for the routes of which school */
        get: operations["getResponsible"];
        put?: never;
        /** Appoint a responsible person */
        post: operations["postResponsible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsible/{responsible}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an appointment */
        post: operations["postResponsibleByResponsibleEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview or apply results of another body */
        post: operations["postResultImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What columns a file of another body has */
        post: operations["postResultImportsColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-imports/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where results of another body say otherwise */
        post: operations["postResultImportsConflicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/result-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where results may be brought from */
        get: operations["getResultSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A result; a reader leaves a trace */
        get: operations["getResultsByAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence that waits, the longest first */
        get: operations["getReviews"];
        put?: never;
        /** Accept or return, one or many */
        post: operations["postReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rising-schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools and their heads by how they rose in a year */
        get: operations["getRisingSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rising-schools/{school}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Exclude a school from reward, or no longer */
        put: operations["putRisingSchoolsBySchoolExclusion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/route-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What routes added, by competency, beside people who stood as low */
        get: operations["getRouteEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/route-effects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["getRouteEffectsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a draft */
        post: operations["postRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a route */
        get: operations["getRoutesByRoute"];
        /** Keep a draft */
        put: operations["putRoutesByRoute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/accompaniment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence, checkpoints and the team of a route */
        get: operations["getRoutesByRouteAccompaniment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a received route was read */
        post: operations["postRoutesByRouteAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/agreement-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions on a route, to print */
        get: operations["getRoutesByRouteAgreementSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annul a route */
        post: operations["postRoutesByRouteAnnulment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The card of a route, to print or to edit */
        get: operations["getRoutesByRouteCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/certificate-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A certificate before it is issued */
        get: operations["getRoutesByRouteCertificateDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/checkpoint-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet of checkpoints as PDF */
        get: operations["getRoutesByRouteCheckpointSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a checkpoint */
        post: operations["postRoutesByRouteCheckpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The end of a route: what is missing */
        get: operations["getRoutesByRouteClosing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/companions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could accompany a route */
        get: operations["getRoutesByRouteCompanions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close one's route */
        post: operations["postRoutesByRouteCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State that a deficit is eliminated by reflection */
        post: operations["postRoutesByRouteConfirmations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of support of a route */
        get: operations["getRoutesByRouteConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Control how a route was realised */
        post: operations["postRoutesByRouteControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an agreed route */
        post: operations["postRoutesByRouteCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a route was effective */
        get: operations["getRoutesByRouteEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/effect/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude on effectiveness */
        post: operations["postRoutesByRouteEffectConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/effect/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One's own marks by the criteria */
        put: operations["putRoutesByRouteEffectMarks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/handed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A route as it is handed to the asker */
        get: operations["getRoutesByRouteHanded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/hidden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is hidden from the proposals, by whom and why */
        get: operations["getRoutesByRouteHidden"];
        put?: never;
        /** Hide an activity from the proposals, with the reason */
        post: operations["postRoutesByRouteHidden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/hidden/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Propose a hidden activity again */
        delete: operations["deleteRoutesByRouteHiddenByActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/if-cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the route loses if a session is called off */
        get: operations["getRoutesByRouteIfCancelled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews and the presentation of a route */
        get: operations["getRoutesByRouteInterviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/items/{item}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could take the place of an activity */
        get: operations["getRoutesByRouteItemsByItemAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/items/{item}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link or a text */
        post: operations["postRoutesByRouteItemsByItemEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/items/{item}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a file as evidence */
        post: operations["postRoutesByRouteItemsByItemFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/items/{item}/overdue-reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say why an activity is overdue */
        put: operations["putRoutesByRouteItemsByItemOverdueReason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/items/{item}/workplace-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill in a sheet of a lesson visit or another form */
        post: operations["postRoutesByRouteItemsByItemWorkplaceSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/kept-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept card, and that it is unchanged */
        get: operations["getRoutesByRouteKeptCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a route was presented */
        post: operations["postRoutesByRoutePresentation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send or change a product */
        post: operations["postRoutesByRouteProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/product/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a product as a file */
        post: operations["postRoutesByRouteProductFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks with their checks, and resources */
        get: operations["getRoutesByRouteProgramme"];
        /** Word tasks and resources */
        put: operations["putRoutesByRouteProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/programme/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a task as solved */
        post: operations["postRoutesByRouteProgrammeChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals with reasons */
        get: operations["getRoutesByRouteProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The talk about a route */
        get: operations["getRoutesByRouteQuestions"];
        put?: never;
        /** Ask or answer */
        post: operations["postRoutesByRouteQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/questions/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything is read */
        post: operations["postRoutesByRouteQuestionsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a decision just made */
        post: operations["postRoutesByRouteReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/reflection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A questionnaire with its answers */
        get: operations["getRoutesByRouteReflection"];
        /** Keep a draft of answers */
        put: operations["putRoutesByRouteReflection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/reflection/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A questionnaire with its answers, to print */
        get: operations["getRoutesByRouteReflectionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/reflection/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the answers */
        post: operations["postRoutesByRouteReflectionSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for repeated diagnostics */
        post: operations["postRoutesByRouteRepeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a route up again */
        post: operations["postRoutesByRouteResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A revision as it was kept */
        get: operations["getRoutesByRouteRevisionsByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for agreement */
        post: operations["postRoutesByRouteSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a route */
        post: operations["postRoutesByRouteSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set who accompanies a route */
        put: operations["putRoutesByRouteTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/team/passing-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass a route on to another companion */
        post: operations["postRoutesByRouteTeamPassingOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that the route waits for a seat of */
        get: operations["getRoutesByRouteWaiting"];
        put?: never;
        /** Wait for a seat of a full session */
        post: operations["postRoutesByRouteWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/waiting/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Wait no more */
        delete: operations["deleteRoutesByRouteWaitingBySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submission back */
        post: operations["postRoutesByRouteWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/{route}/workplace-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of the workplace of a route */
        get: operations["getRoutesByRouteWorkplaceSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routes/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree or return, one or many */
        post: operations["postRoutesDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satisfaction and topics of complaints in the school year */
        get: operations["getSatisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/school-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of schools that the regulation wants */
        get: operations["getSchoolRecords"];
        put?: never;
        /** Register a document of a school */
        post: operations["postSchoolRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/school-records/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct or withdraw a document of a school */
        put: operations["putSchoolRecordsByRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/school-records/{record}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a document */
        get: operations["getSchoolRecordsByRecordFile"];
        put?: never;
        /** Attach the file of a document */
        post: operations["postSchoolRecordsByRecordFile"];
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
    "/api/schools/{school}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a school is away from lessons on which day */
        get: operations["getSchoolsBySchoolAbsences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{school}/quality-section": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the ready section for the school's quality system */
        post: operations["postSchoolsBySchoolQualitySection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schools/{school}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the staff of a school has come */
        get: operations["getSchoolsBySchoolStanding"];
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
    "/api/session/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's open sessions */
        get: operations["getSessionAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one's other sessions */
        delete: operations["deleteSessionOthers"];
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
    "/api/sittings/{sitting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sitting and who sits there */
        get: operations["getSittingsBySitting"];
        /** Change a sitting */
        put: operations["putSittingsBySitting"];
        post?: never;
        /** Drop an empty sitting */
        delete: operations["deleteSittingsBySitting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sitting as it goes on */
        get: operations["getSittingsBySittingCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/course/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** More time and larger print for somebody who sits there */
        put: operations["putSittingsBySittingCourseByPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the time of a sitting, or of one person */
        post: operations["postSittingsBySittingPauses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/pauses/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the time go on */
        post: operations["postSittingsBySittingPausesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol of a sitting */
        get: operations["getSittingsBySittingProtocol"];
        /** Save the draft of a protocol */
        put: operations["putSittingsBySittingProtocol"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/protocol/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the protocol */
        post: operations["postSittingsBySittingProtocolSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{sitting}/seats/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a seat, or move the person here */
        put: operations["putSittingsBySittingSeatsByPerson"];
        post?: never;
        /** Take the seat away */
        delete: operations["deleteSittingsBySittingSeatsByPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the staff of each school or municipality has come */
        get: operations["getStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who makes the system of methodical help */
        get: operations["getSystemBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system-bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a body in the register */
        put: operations["putSystemBodiesByBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets by year with every version */
        get: operations["getTargets"];
        put?: never;
        /** Set a target of a year */
        post: operations["postTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What teams ask their centre for */
        get: operations["getTeamRequests"];
        put?: never;
        /** Ask for one's own team */
        post: operations["postTeamRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** State an open request in other words */
        put: operations["putTeamRequestsByRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request */
        post: operations["postTeamRequestsByRequestAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests/{request}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advise on the problem and the tasks */
        post: operations["postTeamRequestsByRequestConsultations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests/{request}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request up */
        post: operations["postTeamRequestsByRequestTaking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-requests/{request}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back */
        post: operations["postTeamRequestsByRequestWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{school}/deficits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shared zones of growth of a team, without names */
        get: operations["getTeamsBySchoolDeficits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tutors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who accompany routes: subjects, loads, certificates */
        get: operations["getTutors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tutors/{person}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a tutor's certificate */
        post: operations["postTutorsByPersonCertificates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tutors/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set tutors to routes, one or many */
        post: operations["postTutorsAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tutors/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to set to routes without a tutor */
        get: operations["getTutorsProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a paper is real */
        get: operations["getVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wave-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was offered what in a published wave */
        get: operations["getWaveOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wave-offers/{offer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One offer with its reasons */
        get: operations["getWaveOffersByOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wave-offers/{offer}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it as a draft for a teacher whose route one composes */
        post: operations["postWaveOffersByOfferAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wave-offers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table */
        get: operations["getWaveOffersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planning waves, the newest first */
        get: operations["getWaves"];
        put?: never;
        /** Open a planning wave */
        post: operations["postWaves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A planning wave with its runs */
        get: operations["getWavesByWave"];
        /** Change the terms of a wave that is not published */
        put: operations["putWavesByWave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a wave */
        post: operations["postWavesByWaveClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How teachers answered */
        get: operations["getWavesByWavePublication"];
        put?: never;
        /** Offer the routes of a run and hold their seats */
        post: operations["postWavesByWavePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a run of a wave */
        post: operations["postWavesByWaveRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a run found, as a whole */
        get: operations["getWavesByWaveRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/runs/{run}/cancelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a run */
        post: operations["postWavesByWaveRunsByRunCancelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waves/{wave}/runs/{run}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a run stands */
        get: operations["getWavesByWaveRunsByRunProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A table of a page as a workbook */
        post: operations["postWorkbooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace-sheets/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a sheet that is not signed by both */
        put: operations["putWorkplaceSheetsBySheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace-sheets/{sheet}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet as PDF */
        get: operations["getWorkplaceSheetsBySheetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace-sheets/{sheet}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a sheet; signed by both it becomes evidence */
        post: operations["postWorkplaceSheetsBySheetSignature"];
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
        Absence: {
            /** Format: date */
            ends: string;
            /** Format: int64 */
            release_days: number;
            /** Format: date */
            starts: string;
            title: string;
        };
        AcceptanceView: {
            /** Format: date */
            accepted_on: string;
            name: string;
            side: string;
        };
        AcceptOutcome: {
            accepted: boolean;
            /** @description names one Application */
            application: string;
            code?: string;
            en?: string;
            /** Format: int64 */
            people: number;
            ru?: string;
        };
        AcceptOutcomes: {
            outcomes: components["schemas"]["AcceptOutcome"][];
        };
        AccessSlip: {
            login: string;
            one_time_password: string;
        };
        AccountCard: {
            login: string;
            state: components["schemas"]["AccountState"];
            subjects: string[];
            towards_people: boolean;
        };
        AccountsRule: {
            consent?: string;
            source: components["schemas"]["Source"];
            /** Format: int64 */
            valid_days: number;
        };
        /** @enum {string} */
        AccountStanding: "none" | "waiting" | "used";
        /** @enum {string} */
        AccountState: "none" | "one_time" | "in_use" | "shut";
        /** @enum {string} */
        Acknowledgement: "acknowledged" | "rejected";
        Activities: {
            activities: components["schemas"]["ActivityLine"][];
            instead?: components["schemas"]["Meant"][];
            loosen?: components["schemas"]["Loosened"][];
            next?: string;
        };
        ActivitiesRule: {
            education_types: components["schemas"]["EducationTypeRule"][];
            kinds: components["schemas"]["ActivityKindRule"][];
            source: components["schemas"]["Source"];
            types: components["schemas"]["ActivityTypeRule"][];
        };
        Activity: {
            audience: string;
            code: string;
            competencies: string;
            cost: number;
            document: string;
            education_type: components["schemas"]["EducationType"];
            equivalence: string;
            form: components["schemas"]["StudyForm"];
            /** Format: int64 */
            hours: number;
            /** @description names one Activity */
            id: string;
            kind: components["schemas"]["ActivityKind"];
            level: components["schemas"]["ActivityLevel"];
            proposed_by: string;
            provider: string;
            register_no: string;
            reject_reason: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["ActivityState"];
            subject: string;
            technology: string;
            title: string;
            type: string;
            url: string;
            venue: components["schemas"]["Venue"];
        };
        ActivityCard: {
            activity: components["schemas"]["Activity"];
            gains: components["schemas"]["Gain"][];
            prerequisites: components["schemas"]["Prerequisite"][];
            sessions: components["schemas"]["SessionLine"][];
        };
        /** @enum {string} */
        ActivityCommand: "propose" | "publish" | "reject" | "withdraw" | "restore";
        /** @enum {string} */
        ActivityKind: "learning" | "transfer" | "reflection";
        ActivityKindRule: {
            kind: components["schemas"]["ActivityKind"];
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        ActivityLevel: "federal" | "regional" | "okrug" | "municipal" | "school";
        ActivityLine: {
            code: string;
            competencies: string;
            education_type: components["schemas"]["EducationType"];
            form: components["schemas"]["StudyForm"];
            /** Format: int64 */
            hours: number;
            /** @description names one Activity */
            id: string;
            kind: components["schemas"]["ActivityKind"];
            level: components["schemas"]["ActivityLevel"];
            priority: boolean;
            provider: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["ActivityState"];
            title: string;
            type: string;
            venue: components["schemas"]["Venue"];
        };
        ActivityReportView: {
            lines: components["schemas"]["WorkDone"][];
            name: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            sent_on?: string;
            /** Format: date */
            since: string;
            text: string;
            /** Format: date */
            until: string;
        };
        ActivitySession: {
            /** @description names one Activity */
            activity: string;
            code: string;
            /** Format: date */
            ends: string;
            /** @description names one ActivitySession */
            id: string;
            /** Format: int64 */
            least_group: number;
            municipality: string;
            place: string;
            /** Format: int64 */
            release_days: number;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            seats?: number;
            slots: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["SessionState"];
            /** Format: int64 */
            taken: number;
        };
        /** @enum {string} */
        ActivityState: "draft" | "moderation" | "published" | "withdrawn";
        ActivityTitle: {
            /** @description names one RouteItem */
            item: string;
            title: string;
        };
        ActivityTypeRule: {
            code: string;
            education_type: components["schemas"]["EducationType"];
            kind: components["schemas"]["ActivityKind"];
            led_by?: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        ActRule: {
            appendix?: string;
            body: string;
            /** Format: date */
            date?: string;
            kind: string;
            legal_basis: string[];
            number?: string;
            source: components["schemas"]["Source"];
            terms_from?: string;
            title: string;
        };
        AdoptedPlan: {
            /** @description names one Person */
            adopted_by: string;
            /** Format: date */
            adopted_on: string;
            /** Format: date */
            year_starts: string;
        };
        Agreement: {
            /** Format: int64 */
            answers: number;
            /** Format: int64 */
            apart: number;
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            same: number;
        };
        Alternative: {
            change: number;
            item: components["schemas"]["ProposedItem"];
            same_activity: boolean;
        };
        Alternatives: {
            alternatives: components["schemas"]["Alternative"][];
            item: components["schemas"]["RouteItem"];
        };
        AnswerFileView: {
            item: string;
            name: string;
            returned: string;
            /** Format: date-time */
            sent_ms: string;
            /** Format: int64 */
            size: number;
            /** Format: date */
            until?: string;
        };
        AnswerFinding: {
            comment?: string;
            decision: components["schemas"]["Acknowledgement"];
            /** @description names one Finding */
            finding: string;
            /** Format: int64 */
            revision: number;
        };
        ApplicantLine: {
            accepted: boolean;
            account: components["schemas"]["AccountStanding"];
            consented: boolean;
            name: string;
            /** @description names one Person */
            person: string;
            school: string;
            /** @description names one Sitting */
            sitting?: string;
            subject: string;
        };
        Applicants: {
            /** Format: int64 */
            found: number;
            next?: string;
            people: components["schemas"]["ApplicantLine"][];
        };
        Application: {
            /** @description names one Person */
            author: string;
            /** @description names one Campaign */
            campaign: string;
            comment: string;
            /** Format: date-time */
            decided_ms?: string;
            /** Format: date-time */
            filed_ms?: string;
            /** @description names one Application */
            id: string;
            number: string;
            paper: string;
            path: string;
            /** Format: int64 */
            revision: number;
            sender: string;
            sender_kind: components["schemas"]["SenderKind"];
            state: components["schemas"]["ApplicationState"];
        };
        ApplicationPage: {
            application: components["schemas"]["Application"];
            campaign: components["schemas"]["Campaign"];
            people: components["schemas"]["ListedPerson"][];
        };
        ApplicationRow: {
            /** @description names one Person */
            person: string;
            subject: string;
        };
        Applications: {
            applications: components["schemas"]["CountedApplication"][];
        };
        /** @enum {string} */
        ApplicationState: "draft" | "filed" | "accepted" | "returned";
        /** @enum {string} */
        ApprovalDecision: "agreed" | "returned" | "rejected";
        /** @enum {string} */
        ApprovalKind: "agree" | "adopt" | "publish" | "accept" | "control";
        ApprovalRule: {
            checklist: components["schemas"]["ChecklistRule"][];
            /** Format: int64 */
            decide_days?: number;
            decisions: components["schemas"]["DecisionRule"][];
            document?: string;
            kind: components["schemas"]["ApprovalKind"];
            own_role?: string;
            role: string;
            source: components["schemas"]["Source"];
            /** Format: int64 */
            step: number;
            title: components["schemas"]["Words"];
        };
        Approvals: {
            recent: components["schemas"]["RecentDecision"][];
            routes: components["schemas"]["AwaitingRoute"][];
            /** Format: date */
            today: string;
        };
        AskedAccommodation: {
            /** Format: date-time */
            asked_ms: string;
            /** Format: int64 */
            asked_percent: number;
            /** Format: int64 */
            extra_minutes: number;
            /** Format: int64 */
            extra_percent: number;
            large_print: boolean;
            name: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
        };
        AskedAccommodations: {
            people: components["schemas"]["AskedAccommodation"][];
        };
        AskedItem: {
            answer?: components["schemas"]["ItemAnswer"];
            file?: components["schemas"]["AnswerFileView"];
            /** Format: int64 */
            sequence: number;
            sheet: components["schemas"]["ItemSheet"];
        };
        AskedMunicipality: {
            path: string;
            title: string;
        };
        Assigned: {
            /** @description names one Attempt */
            attempt: string;
        };
        Assignment: {
            /** @description names one Route */
            route: string;
            /** @description names one Person */
            tutor: string;
        };
        AssignmentOutcome: {
            assigned: boolean;
            code: string;
            en: string;
            /** @description names one Route */
            route: string;
            ru: string;
        };
        AssignmentOutcomes: {
            outcomes: components["schemas"]["AssignmentOutcome"][];
        };
        AttemptClock: {
            /** Format: date-time */
            deadline_ms?: string;
            halted: boolean;
            large_print: boolean;
            /** Format: date-time */
            paused_ms?: string;
            /** Format: date-time */
            server_ms: string;
            state: components["schemas"]["AttemptState"];
        };
        AttemptLine: {
            adaptive: boolean;
            /** @description names one Attempt */
            attempt: string;
            /** Format: date-time */
            closes_ms?: string;
            /** Format: date-time */
            deadline_ms?: string;
            /** Format: int64 */
            extra_minutes: number;
            /** Format: date-time */
            finished_ms?: string;
            halted: boolean;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            minutes: number;
            /** Format: date-time */
            opens_ms?: string;
            /** Format: date-time */
            paused_ms?: string;
            purpose: components["schemas"]["Purpose"];
            returned: components["schemas"]["AnswerFileView"][];
            /** Format: date-time */
            scored_ms?: string;
            state: components["schemas"]["AttemptState"];
            title: string;
        };
        AttemptSheet: {
            attempt: components["schemas"]["AttemptLine"];
            /** Format: int64 */
            given: number;
            items: components["schemas"]["AskedItem"][];
            large_print: boolean;
            /** Format: date-time */
            server_ms: string;
        };
        /** @enum {string} */
        AttemptState: "ready" | "running" | "finished" | "marking" | "scored" | "cancelled";
        AttendanceList: {
            people: components["schemas"]["Attending"][];
            session: components["schemas"]["ActivitySession"];
            title: string;
        };
        Attending: {
            came?: boolean;
            name: string;
            person: string;
            school: string;
        };
        AudienceCount: {
            by_deficit: boolean;
            /** Format: int64 */
            left_today: number;
            /** Format: int64 */
            people: number;
            /** Format: int64 */
            refused: number;
        };
        AuthorControl: {
            /** @description names one Person */
            author: string;
            /** Format: int64 */
            decided: number;
            marks: components["schemas"]["MarkCount"][];
            name: string;
            /** Format: int64 */
            returned: number;
            returned_percent: number;
        };
        AuthorControls: {
            authors: components["schemas"]["AuthorControl"][];
            /** Format: date */
            since: string;
            title?: components["schemas"]["Words"];
        };
        AwaitedForms: {
            forms: components["schemas"]["Form"][];
        };
        AwaitingRoute: {
            absences: components["schemas"]["Absence"][];
            asked: components["schemas"]["Words"];
            checklist: components["schemas"]["ChecklistRule"][];
            /** Format: int64 */
            comment_min_length: number;
            /** Format: date */
            decide_by?: string;
            decisions: components["schemas"]["DecisionRule"][];
            difference?: components["schemas"]["RouteDifference"];
            /** Format: date */
            ends: string;
            goals: components["schemas"]["RouteGoal"][];
            /** Format: int64 */
            hours: number;
            items: components["schemas"]["RouteItem"][];
            kind: components["schemas"]["ApprovalKind"];
            /** Format: int64 */
            number: number;
            own: boolean;
            /** @description names one Person */
            person: string;
            position: string;
            reason: string;
            /** Format: int64 */
            release_days: number;
            remarks: components["schemas"]["Remark"][];
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            subjects: string;
            /** Format: date-time */
            submitted_ms: string;
            teacher: string;
        };
        AwayDay: {
            /** Format: date */
            date: string;
            many: boolean;
            /** Format: int64 */
            people: number;
            who: components["schemas"]["AwayPerson"][];
        };
        AwayFromSchool: {
            days: components["schemas"]["AwayDay"][];
        };
        AwayPerson: {
            awaits: boolean;
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            teacher: string;
            title: string;
        };
        Bank: {
            competencies: components["schemas"]["CompetencyCount"][];
            /** Format: int64 */
            found: number;
            items: components["schemas"]["BankItem"][];
        };
        BankItem: {
            item: components["schemas"]["Item"];
            reason: string;
            state: components["schemas"]["ItemState"];
            /** Format: int64 */
            version: number;
        };
        BankStatistics: {
            calibration?: components["schemas"]["Calibration"];
            competencies: components["schemas"]["CompetencyStatistics"][];
            items: components["schemas"]["ItemBehaviour"][];
            /** Format: int64 */
            people_for_words: number;
        };
        BasisRule: {
            grounds: components["schemas"]["RouteFact"][];
            /** Format: int64 */
            grounds_min: number;
            inputs: components["schemas"]["InputRule"][];
            request_needs_justification: boolean;
            source: components["schemas"]["Source"];
        };
        Before: {
            high: number;
            level: string;
            low: number;
            percent: number;
        };
        BelowFloor: {
            reason: components["schemas"]["FloorWhy"];
            /** Format: int64 */
            teachers: number;
        };
        /** @enum {string} */
        BesideSelf: "agrees" | "blind_spot" | "underestimates";
        BiasLine: {
            criterion: string;
            /** Format: int64 */
            marks: number;
            question: string;
            word: components["schemas"]["SeverityWord"];
            z: number;
        };
        /** @enum {string} */
        BlockAlign: "justified" | "left" | "centre" | "right";
        BlockColumn: {
            title: string;
            width?: number;
        };
        /** @enum {string} */
        BlockKind: "letterhead" | "title" | "heading" | "paragraph" | "details" | "numbered" | "table" | "signatures" | "verification" | "new_page";
        BlockRule: {
            align?: components["schemas"]["BlockAlign"];
            columns: components["schemas"]["BlockColumn"][];
            kind: components["schemas"]["BlockKind"];
            lines: string[];
            list?: string;
            text?: string;
            when?: string;
        };
        BodyKindRule: {
            code: string;
            title: components["schemas"]["Words"];
        };
        BudgetLine: {
            competency: string;
            cost?: number;
            cost_given: boolean;
            /** Format: int64 */
            need?: number;
            sum?: number;
            title: string;
        };
        BuilderRule: {
            /** Format: int64 */
            catalogue_choices_min?: number;
            source: components["schemas"]["Source"];
            support_roles: string[];
        };
        /** @enum {string} */
        BundleFormat: "pdf" | "zip";
        /** @enum {string} */
        BundleState: "waiting" | "making" | "made" | "failed";
        BundleView: {
            /** @description names one Bundle */
            bundle: string;
            /** Format: int64 */
            done: number;
            format: components["schemas"]["BundleFormat"];
            state: components["schemas"]["BundleState"];
            /** Format: int64 */
            total: number;
        };
        CalendarRow: {
            community: string;
            event: components["schemas"]["CommunityEvent"];
            level: components["schemas"]["CommunityLevel"];
        };
        CalendarRule: {
            quarters: components["schemas"]["QuarterRule"][];
            quiet: components["schemas"]["QuietRule"];
            school_year_ends: components["schemas"]["MonthDay"];
            school_year_starts: components["schemas"]["MonthDay"];
            seasons: components["schemas"]["SeasonRule"][];
            source: components["schemas"]["Source"];
            year: components["schemas"]["YearMarkRule"][];
            /** Format: int64 */
            zone_offset_minutes: number;
        };
        Calibration: {
            /** Format: int64 */
            attempts: number;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            made_ms: string;
        };
        Campaign: {
            /** Format: date */
            apply_until: string;
            /** @description names one Campaign */
            id: string;
            kind: components["schemas"]["CampaignKind"];
            regulation: string;
            regulation_version: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            since: string;
            state: components["schemas"]["CampaignState"];
            subjects: string;
            title: string;
            /** Format: date */
            until: string;
        };
        /** @enum {string} */
        CampaignKind: "initial" | "repeat";
        CampaignPage: {
            campaign: components["schemas"]["Campaign"];
            funnel: components["schemas"]["Funnel"];
        };
        Campaigns: {
            campaigns: components["schemas"]["Campaign"][];
        };
        /** @enum {string} */
        CampaignState: "open" | "closed";
        Candidate: {
            name: string;
            /** @description names one Person */
            person: string;
            position: string;
            school: string;
        };
        Candidates: {
            people: components["schemas"]["Candidate"][];
        };
        /** @enum {string} */
        CatalogueList: "activities" | "sessions" | "gains";
        CentreRule: {
            full_title: string;
            operator_title: string;
            short_title: string;
            source: components["schemas"]["Source"];
        };
        Certificate: {
            grounds: string;
            /** Format: date */
            issued_on: string;
            number: string;
            paper: string;
            path: string;
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            school: string;
            state: components["schemas"]["CertificateState"];
            teacher: string;
        };
        CertificateOutcome: {
            code: string;
            en: string;
            issued: boolean;
            number: string;
            paper: string;
            /** @description names one Route */
            route: string;
            ru: string;
        };
        CertificateOutcomes: {
            outcomes: components["schemas"]["CertificateOutcome"][];
        };
        CertificateRule: {
            document: string;
            issuer: string;
            issuer_role: string;
            needs: components["schemas"]["RouteFact"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        Certificates: {
            certificates: components["schemas"]["Certificate"][];
            next?: string;
        };
        /** @enum {string} */
        CertificateStanding: "not_needed" | "absent" | "ahead" | "valid" | "ends_soon" | "expired";
        /** @enum {string} */
        CertificateState: "issued" | "annulled";
        Change: {
            kind: components["schemas"]["ChangeKind"];
            least_seen?: number;
            probability: number;
        };
        /** @enum {string} */
        ChangeConclusion: "eliminated" | "improved" | "not_shown" | "worsened" | "not_enough";
        /** @enum {string} */
        ChangeKind: "grew" | "fell" | "within_error" | "insufficient";
        CheckAnswer: {
            code: string;
            comment: string;
            holds: boolean;
        };
        ChecklistRule: {
            code: string;
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        CheckpointStanding: "ahead" | "due" | "overdue" | "done";
        CheckpointView: {
            /** @description names one Checkpoint */
            checkpoint: string;
            /** Format: date */
            done_on?: string;
            /** Format: date */
            due: string;
            note: string;
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            revision: number;
            standing: components["schemas"]["CheckpointStanding"];
            title: string;
        };
        CheckRule: {
            check: components["schemas"]["RouteCheck"];
            /** Format: int64 */
            education_types_min?: number;
            hours_per_week?: number;
            severity: components["schemas"]["CheckSeverity"];
            source: components["schemas"]["Source"];
        };
        /** @enum {string} */
        CheckSeverity: "gate" | "warning" | "off";
        ChosenItem: {
            /** Format: date */
            ends?: string;
            /** @description names one RouteGoal */
            goal?: string;
            /** @description names one RouteItem */
            id?: string;
            locked?: boolean;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts?: string;
        };
        ChosenMember: {
            duty: components["schemas"]["Duty"];
            /** @description names one Person */
            person: string;
        };
        ClosingDoings: {
            certify: boolean;
            close: boolean;
            confirm: boolean;
            reflect: boolean;
            repeat: boolean;
        };
        ClosingPage: {
            certificate?: components["schemas"]["Certificate"];
            confirmations: components["schemas"]["Confirmation"][];
            /** Format: int64 */
            confirmations_min: number;
            /** Format: date */
            ends: string;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            items_done: number;
            levels: components["schemas"]["LevelRule"][];
            may: components["schemas"]["ClosingDoings"];
            outcomes: components["schemas"]["DeficitOutcome"][];
            outcomes_shown: boolean;
            /** @description names one Person */
            person: string;
            product?: components["schemas"]["ProductView"];
            readiness: components["schemas"]["Readiness"];
            reflexive: components["schemas"]["FormMark"];
            repeated: boolean;
            /** @description names one Route */
            route: string;
            satisfaction?: components["schemas"]["FormMark"];
            school: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteState"];
            tasks: components["schemas"]["NextTask"][];
            teacher: string;
            /** Format: date */
            today: string;
            variants: components["schemas"]["ConfirmationVariant"][];
        };
        Communities: {
            communities: components["schemas"]["Community"][];
            levels: components["schemas"]["CommunityLevelRule"][];
            topics: components["schemas"]["TopicRule"][];
        };
        CommunitiesRule: {
            levels: components["schemas"]["CommunityLevelRule"][];
            source: components["schemas"]["Source"];
            topics: components["schemas"]["TopicRule"][];
        };
        Community: {
            aim: string;
            /** Format: date */
            founded_on: string;
            /** @description names one Person */
            founder: string;
            /** @description names one Community */
            id: string;
            level: components["schemas"]["CommunityLevel"];
            /** Format: int64 */
            members: number;
            norms: string;
            path: string;
            /** Format: int64 */
            revision: number;
            subject: string;
            title: string;
        };
        CommunityEvent: {
            /** @description names one Community */
            community: string;
            /** Format: date */
            day: string;
            /** @description names one CommunityEvent */
            id: string;
            place: string;
            responsible: string;
            title: string;
            topic: string;
        };
        /** @enum {string} */
        CommunityLevel: "school" | "municipality" | "region" | "country";
        CommunityLevelRule: {
            level: components["schemas"]["CommunityLevel"];
            roles: string[];
            title: components["schemas"]["Words"];
        };
        CommunityView: {
            adopted: components["schemas"]["AdoptedPlan"][];
            community: components["schemas"]["Community"];
            events: components["schemas"]["CommunityEvent"][];
            founder: string;
            may_lead: boolean;
            members: components["schemas"]["MemberView"][];
            mine: boolean;
        };
        CompanionChange: {
            /** Format: date-time */
            at_ms: string;
            duty: components["schemas"]["Duty"];
            /** @description names one Person */
            former: string;
            former_name: string;
            /** @description names one CompanionChange */
            id: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** @description names one Route */
            route: string;
            /** Format: date */
            since: string;
            /** @description names one Person */
            successor: string;
            successor_name: string;
            teacher: string;
        };
        Companions: {
            members: components["schemas"]["SupportMember"][];
        };
        /** @enum {string} */
        ComparedKind: "village" | "beginner";
        ComparedLine: {
            /** Format: date-time */
            at_ms: string;
            /** @description names one Attempt */
            attempt: string;
            counted?: number;
            item: string;
            others: number[];
            points: number;
            points_max: number;
            question: string;
            /** Format: int64 */
            turn: number;
        };
        Competency: {
            code: string;
            descriptor: string;
            group: string;
            labour_actions: string;
            subject: string;
            title: string;
        };
        CompetencyCount: {
            competency: string;
            /** Format: int64 */
            items: number;
        };
        CompetencyGroup: {
            code: string;
            competencies: components["schemas"]["Competency"][];
        };
        CompetencyStatistics: {
            competency: string;
            /** Format: int64 */
            flagged: number;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            known: number;
        };
        ComplaintTopic: {
            /** Format: int64 */
            complaints?: number;
            /** Format: int64 */
            people?: number;
            question: string;
            text: string;
        };
        ConcludeOne: {
            decision: components["schemas"]["Conclusion"];
            /** @description names one Finding */
            finding: string;
            kind?: components["schemas"]["FindingKind"];
            level?: string;
            reason?: string;
            /** Format: int64 */
            revision: number;
        };
        /** @enum {string} */
        Conclusion: "confirmed" | "dropped";
        ConclusionRule: {
            criteria: components["schemas"]["EffectCriterionRule"][];
            document?: string;
            /** Format: int64 */
            points_max: number;
            /** Format: int64 */
            points_min: number;
            role: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
            verdicts: components["schemas"]["VerdictRule"][];
        };
        ConclusionView: {
            conclusion: string;
            expert: string;
            /** Format: date */
            given_on: string;
            marks: components["schemas"]["ProgrammeMark"][];
            /** Format: int64 */
            points: number;
        };
        /** @enum {string} */
        Condition: "search" | "competency" | "kind" | "form" | "most_hours" | "subject" | "from" | "until" | "free" | "near" | "education_type" | "venue" | "most_cost" | "provider" | "level" | "programme" | "horizon";
        Confirmation: {
            /** @description names one Person */
            confirmed_by: string;
            /** Format: date */
            confirmed_on: string;
            detail: string;
            fact: components["schemas"]["RouteFact"];
            name: string;
            /** @description names one Route */
            route: string;
        };
        ConfirmationRule: {
            code: string;
            document?: string;
            proof_all: components["schemas"]["RouteFact"][];
            proof_any: components["schemas"]["RouteFact"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        ConfirmationsRule: {
            /** Format: int64 */
            confirmations_min: number;
            satisfied_from?: number;
            source: components["schemas"]["Source"];
            variants: components["schemas"]["ConfirmationRule"][];
        };
        ConfirmationVariant: {
            code: string;
            missing: components["schemas"]["RouteFact"][];
            missing_any_of: components["schemas"]["RouteFact"][];
            proved: boolean;
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        ConflictRule: "newer" | "ours";
        Consent: {
            /** Format: date-time */
            given_ms: string;
            kind: string;
            version: string;
            /** Format: date-time */
            withdrawn_ms?: string;
        };
        ConsentDetail: {
            value: string;
            words: string;
        };
        Consents: {
            consents: components["schemas"]["Consent"][];
        };
        ConsentText: {
            current: string;
            details: components["schemas"]["ConsentDetail"][];
            /** Format: date-time */
            given?: string;
            kind: string;
            paragraphs: string[];
            title: string;
            version: string;
        };
        Consequences: {
            changed: components["schemas"]["RuleChange"][];
            code: string;
            /** Format: int64 */
            examined: number;
            failed: components["schemas"]["FailedCheck"][];
            kept: components["schemas"]["KeptVersion"][];
            /** Format: int64 */
            open_routes: number;
            title: components["schemas"]["Words"];
            version: string;
            version_taken: boolean;
        };
        Consultation: {
            /** Format: date-time */
            at_ms: string;
            /** @description names one Person */
            author: string;
            author_name: string;
            /** Format: date */
            held_on: string;
            /** @description names one Consultation */
            id: string;
            /** Format: int64 */
            minutes: number;
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            task: string;
            topic: string;
        };
        Consultations: {
            consultations: components["schemas"]["Consultation"][];
            /** Format: int64 */
            minutes: number;
            tasks: components["schemas"]["TutorTaskRule"][];
        };
        /** @enum {string} */
        ControlVerdict: "passed" | "returned";
        CopyOutcome: {
            code: string;
            copied: boolean;
            en: string;
            name: string;
            /** @description names one Person */
            person: string;
            ru: string;
        };
        Correction: {
            /** Format: date-time */
            at_ms: string;
            comment: string;
            /** @description names one Person */
            decided_by: string;
            field: components["schemas"]["CorrectionField"];
            /** @description names one Correction */
            id: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["CorrectionState"];
            value: string;
        };
        /** @enum {string} */
        CorrectionField: "surname" | "given" | "patronymic" | "education" | "experience_years" | "category" | "last_course" | "subjects";
        /** @enum {string} */
        CorrectionPart: "content" | "dates";
        CorrectionRule: {
            allowed: boolean;
            initiators: components["schemas"]["InitiatorRule"][];
            parts: components["schemas"]["CorrectionPart"][];
            reapproval: components["schemas"]["Reapproval"];
            /** Format: int64 */
            reason_min_length?: number;
            source: components["schemas"]["Source"];
        };
        Corrections: {
            corrections: components["schemas"]["CorrectionView"][];
        };
        /** @enum {string} */
        CorrectionState: "waiting" | "taken" | "refused";
        CorrectionView: {
            before: string;
            correction: components["schemas"]["Correction"];
            name: string;
        };
        CouncilView: {
            practice: components["schemas"]["PracticeView"];
            /** Format: int64 */
            quorum: number;
            voted: boolean;
            votes: components["schemas"]["VoteCount"];
        };
        CountedAlready: {
            code: string;
            title: components["schemas"]["Words"];
        };
        CountedApplication: {
            application: components["schemas"]["Application"];
            /** Format: int64 */
            people: number;
        };
        CountedPeople: {
            /** Format: int64 */
            all: number;
            people: components["schemas"]["CountedPerson"][];
        };
        CountedPerson: {
            name: string;
            /** @description names one Person */
            person: string;
            place: string;
            /** Format: int64 */
            times: number;
        };
        /** @enum {string} */
        CountedThing: "teachers" | "teachers_with_agreed_route" | "teachers_with_presented_route" | "teachers_diagnosed" | "teachers_scheduled" | "routes_confirmed" | "routes_ending" | "routes_under_way" | "routes_with_overdue_activities" | "deficits_eliminated" | "deficits_of_completed_routes" | "satisfaction_answers" | "activities_available" | "deficits_acknowledged" | "checkpoints_in_time" | "checkpoints_due" | "schools" | "schools_without_responsible" | "schools_with_regulation" | "schools_with_job_descriptions" | "quality_system_marks" | "addressed_recommendations" | "deputy_meetings" | "association_monitorings";
        CourseBudget: {
            /** Format: int64 */
            hidden: number;
            lines: components["schemas"]["BudgetLine"][];
            /** Format: int64 */
            people_min: number;
            total: number;
            /** Format: int64 */
            unpriced: number;
        };
        CourseOfSitting: {
            campaign_title: string;
            pauses: components["schemas"]["PauseLine"][];
            people: components["schemas"]["PersonInCourse"][];
            /** Format: date-time */
            server_ms: string;
            sitting: components["schemas"]["Sitting"];
        };
        Coverage: {
            closed: number;
            competency: string;
            request: boolean;
        };
        /** @enum {string} */
        CreatedThing: "interview";
        Credits: {
            programmes: components["schemas"]["CreditSum"][];
        };
        CreditSum: {
            /** Format: int64 */
            hours: number;
            /** Format: int64 */
            hours_whole: number;
            /** @description names one Activity */
            programme: string;
            title: string;
        };
        Criteria: {
            by_regulation: boolean;
            criteria: components["schemas"]["ProposedCriterionView"][];
            may_propose: boolean;
        };
        Criterion: {
            /** Format: date */
            decided_on?: string;
            /** @description names one Criterion */
            id: string;
            measure: string;
            name: string;
            note: string;
            path: string;
            /** @description names one Person */
            person: string;
            /** Format: date */
            proposed_on: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["CriterionState"];
            text: string;
        };
        CriterionMark: {
            criterion: string;
            points: number;
        };
        CriterionPoints: {
            criterion: string;
            /** Format: int64 */
            points: number;
        };
        CriterionRule: {
            code: string;
            /** Format: int64 */
            points_max: number;
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        CriterionState: "proposed" | "accepted" | "declined";
        CriterionView: {
            code: string;
            /** Format: int64 */
            expert?: number;
            /** Format: int64 */
            own?: number;
            title: components["schemas"]["Words"];
        };
        CurvePoint: {
            ability: number;
            /** Format: int64 */
            people: number;
            share: number;
        };
        DataRequests: {
            counted: components["schemas"]["CountedAlready"][];
            may_ask: boolean;
            municipalities: components["schemas"]["AskedMunicipality"][];
            requests: components["schemas"]["DataRequestView"][];
        };
        /** @enum {string} */
        DataRequestState: "open" | "answered";
        DataRequestView: {
            answered_by: string;
            /** Format: date */
            answered_on?: string;
            /** Format: date */
            asked_on: string;
            author_name: string;
            /** Format: date */
            due: string;
            /** @description names one DataRequest */
            id: string;
            lines: components["schemas"]["RequestLineView"][];
            may_answer: boolean;
            municipality: string;
            path: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["DataRequestState"];
            title: string;
        };
        DecisionOutcome: {
            code: string;
            decided: boolean;
            en: string;
            /** @description names one Route */
            route: string;
            ru: string;
            state?: components["schemas"]["RouteState"];
        };
        DecisionOutcomes: {
            outcomes: components["schemas"]["DecisionOutcome"][];
        };
        DecisionRule: {
            /** Format: int64 */
            comment_min_length?: number;
            decision: components["schemas"]["ApprovalDecision"];
            title: components["schemas"]["Words"];
        };
        DeficitOutcome: {
            after?: components["schemas"]["MeasuredPercent"];
            before: components["schemas"]["MeasuredPercent"];
            beyond_error: boolean;
            competency: string;
            /** @description names one Finding */
            finding: string;
            rise_probability?: number;
            title: string;
            verdict?: components["schemas"]["Verdict"];
        };
        DemoClock: {
            /** Format: int64 */
            ahead_days: number;
            /** Format: date */
            today: string;
        };
        DemoPeople: {
            people: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            duty: string;
            login: string;
            name: string;
            password: string;
            region?: string;
            waits: string;
        };
        DevelopmentTask: {
            done: boolean;
            /** @description names one DevelopmentTask */
            id: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            set_on: string;
            text: string;
        };
        DevelopmentTasks: {
            tasks: components["schemas"]["DevelopmentTask"][];
        };
        DiagnosticsRule: {
            /** Format: int64 */
            change_reason_min_length?: number;
            conclusion?: string;
            findings: components["schemas"]["FindingRule"][];
            form: components["schemas"]["FormRule"];
            measured: components["schemas"]["MeasuredUnit"][];
            places: components["schemas"]["PlaceRule"][];
            protocol?: string;
            repeated: boolean;
            self_assessment: boolean;
            source: components["schemas"]["Source"];
            sources: components["schemas"]["ResultSourceRule"][];
        };
        Dictionaries: {
            municipalities: components["schemas"]["Territory"][];
            positions: components["schemas"]["Position"][];
            subjects: components["schemas"]["Subject"][];
        };
        DistributedPerson: {
            because?: components["schemas"]["LeftBecause"];
            name: string;
            /** @description names one Person */
            person: string;
            school: string;
            /** @description names one Sitting */
            sitting?: string;
            subject: string;
        };
        DistributionAnswer: {
            applied: boolean;
            /** Format: int64 */
            left: number;
            people: components["schemas"]["DistributedPerson"][];
            /** Format: int64 */
            placed: number;
        };
        DocumentRule: {
            author: string;
            blocks: components["schemas"]["BlockRule"][];
            code: string;
            edited_as: components["schemas"]["EditedAs"][];
            fields: string;
            number_format?: string;
            recipients: string[];
            shows: components["schemas"]["SeenThing"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        Doubt: "inconsistent" | "hurried" | "left_page";
        /** @enum {string} */
        Duty: "teacher" | "head" | "deputy" | "responsible" | "association_head" | "municipal_methodist" | "regional_methodist" | "tutor" | "curator" | "mentor" | "expert" | "centre" | "ministry" | "administrator";
        /** @enum {string} */
        EditedAs: "docx" | "xlsx";
        EducationalRequest: {
            answer: string;
            /** @description names one Person */
            answered_by: string;
            /** Format: date */
            answered_on?: string;
            competency: string;
            /** @description names one EducationalRequest */
            id: string;
            path: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["RequestState"];
            /** Format: date */
            stated_on?: string;
            text: string;
        };
        /** @enum {string} */
        EducationType: "formal" | "nonformal" | "informal";
        EducationTypeRule: {
            title: components["schemas"]["Words"];
            type: components["schemas"]["EducationType"];
        };
        EffectConclusion: {
            /** Format: date */
            concluded_on: string;
            name: string;
            number: string;
            paper: string;
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            text: string;
            verdict: components["schemas"]["EffectVerdict"];
        };
        EffectCriterionRule: {
            code: string;
            title: components["schemas"]["Words"];
        };
        EffectDoings: {
            conclude: boolean;
            control: boolean;
            rate: boolean;
        };
        EffectLine: {
            controlled: boolean;
            /** Format: date */
            ends: string;
            measured: boolean;
            /** @description names one Route */
            route: string;
            school: string;
            teacher: string;
        };
        EffectMark: {
            criterion: string;
            /** Format: int64 */
            points: number;
            /** @description names one Route */
            route: string;
            side: components["schemas"]["EffectSide"];
        };
        EffectOfActivity: {
            /** Format: date */
            counted_on?: string;
            lines: components["schemas"]["GainLine"][];
            /** Format: int64 */
            people_min: number;
        };
        EffectPage: {
            conclusion?: components["schemas"]["EffectConclusion"];
            conclusion_rule?: components["schemas"]["ConclusionRule"];
            control_rule?: components["schemas"]["RealisationControlRule"];
            controls: components["schemas"]["RealisationControl"][];
            criteria: components["schemas"]["CriterionView"][];
            levels: components["schemas"]["DeficitOutcome"][];
            levels_shown: boolean;
            may: components["schemas"]["EffectDoings"];
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            scale: components["schemas"]["LevelRule"][];
            school: string;
            state: components["schemas"]["RouteState"];
            teacher: string;
            waits?: components["schemas"]["Words"];
        };
        EffectQueue: {
            to_conclude: components["schemas"]["EffectLine"][];
            to_control: components["schemas"]["EffectLine"][];
        };
        /** @enum {string} */
        EffectSide: "own" | "expert";
        EffectsMeasured: {
            activities: components["schemas"]["MeasuredActivity"][];
            /** Format: int64 */
            changes: number;
            /** Format: date */
            counted_on?: string;
            /** Format: int64 */
            people_min: number;
            providers: components["schemas"]["MeasuredProvider"][];
        };
        /** @enum {string} */
        EffectVerdict: "effective" | "partly" | "not_effective";
        /** @enum {string} */
        Encoding: "utf_8" | "utf_16_le" | "utf_16_be" | "windows_1251" | "koi8_r" | "ibm_866";
        ErasedPerson: {
            /** Format: int64 */
            files: number;
            /** Format: int64 */
            left: number;
            /** Format: int64 */
            rows: number;
        };
        /** @enum {string} */
        ErasureReason: "demand" | "withdrawal" | "term";
        /** @enum {string} */
        EventKind: "course_completed";
        EventRule: {
            activity_types: string[];
            create: components["schemas"]["CreatedThing"];
            document?: string;
            /** Format: int64 */
            due_days: number;
            on: components["schemas"]["EventKind"];
            roles: string[];
            source: components["schemas"]["Source"];
        };
        Evidence: {
            /** Format: int64 */
            expert_items: number;
            expert_points: number;
            expert_points_max: number;
            /** Format: int64 */
            test_items: number;
        };
        /** @enum {string} */
        EvidenceKind: "file" | "link" | "text";
        /** @enum {string} */
        EvidenceState: "on_review" | "accepted" | "correction" | "withdrawn";
        EvidenceView: {
            comment: string;
            /** @description names one Evidence */
            evidence: string;
            /** @description names one RouteItem */
            item: string;
            kind: components["schemas"]["EvidenceKind"];
            media_type: string;
            name: string;
            /** Format: date-time */
            reviewed_ms?: string;
            reviewer_name: string;
            /** Format: int64 */
            revision: number;
            /** Format: date-time */
            sent_ms: string;
            /** Format: int64 */
            size: number;
            state: components["schemas"]["EvidenceState"];
            text: string;
        };
        ExamDifficulties: {
            at: components["schemas"]["MapPlace"];
            by_task: components["schemas"]["ExamTasks"][];
            lines: components["schemas"]["ExamLine"][];
        };
        ExamDifficulty: {
            before_share?: number;
            low_share: number;
            /** Format: int64 */
            participants: number;
            place: string;
            /** Format: int64 */
            schools: number;
            study: string;
            subject: string;
            task: string;
            /** Format: int64 */
            year: number;
        };
        ExamLine: {
            difficulty: components["schemas"]["ExamDifficulty"];
            place_title: string;
            subject_title: string;
        };
        ExamTasks: {
            study: string;
            subject: string;
            subject_title: string;
        };
        Execution: {
            above?: string;
            at: string;
            at_title: string;
            /** Format: int64 */
            people_min: number;
            stage: string;
            stages: components["schemas"]["StageLine"][];
            units: components["schemas"]["LateUnit"][];
        };
        ExpertHours: {
            lines: components["schemas"]["HoursLine"][];
            /** Format: int64 */
            minutes: number;
            number: string;
            paper: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until: string;
        };
        ExpertiseOfForm: {
            awaits_me: boolean;
            checklist: components["schemas"]["ChecklistRule"][];
            /** Format: int64 */
            comment_min_length: number;
            /** Format: int64 */
            experts_min: number;
            required: boolean;
            /** Format: int64 */
            revision: number;
            rounds: components["schemas"]["ShownRound"][];
            state: components["schemas"]["FormState"];
        };
        /** @enum {string} */
        ExpertiseState: "open" | "approved" | "returned";
        /** @enum {string} */
        ExpertStanding: "compared" | "few" | "constant";
        /** @enum {string} */
        ExpertWork: "mark" | "product" | "form_opinion" | "programme_conclusion" | "key_suggestion";
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx";
        FailedCheck: {
            check: components["schemas"]["RouteCheck"];
            /** Format: int64 */
            routes: number;
        };
        FederalExport: {
            author_name: string;
            csv_sha256: string;
            /** @description names one FederalExport */
            id: string;
            /** Format: date */
            made_on: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until: string;
            xlsx_sha256: string;
        };
        FederalExports: {
            exports: components["schemas"]["FederalExport"][];
        };
        FederalRow: {
            code: string;
            hidden: boolean;
            number?: number;
            of?: number;
            title: string;
            unit: string;
            value?: number;
        };
        FeedState: {
            address?: string;
            /** Format: date-time */
            made?: string;
        };
        FieldRule: {
            code: string;
            filled_from: components["schemas"]["FieldSource"];
            required: boolean;
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        FieldSource: "staff_register" | "organisation" | "diagnostics" | "self_assessment" | "catalogue" | "teacher" | "computed";
        FileApplication: {
            /** @description names one Application */
            application: string;
            /** Format: int64 */
            revision: number;
        };
        FileColumns: {
            header: string[];
            rows: string[][];
            wanted: components["schemas"]["WantedColumn"][];
        };
        /** @enum {string} */
        FileFormat: "pdf" | "docx" | "xlsx";
        Finding: {
            /** Format: date */
            answered_on?: string;
            attempt: string;
            below_probability?: number;
            campaign: string;
            /** Format: date */
            closed_on?: string;
            comment: string;
            competency: string;
            /** @description names one Person */
            decided_by: string;
            /** Format: date */
            decided_on?: string;
            /** Format: date */
            found_on: string;
            high?: number;
            /** @description names one Finding */
            id: string;
            /** Format: int64 */
            items: number;
            kind: components["schemas"]["FindingKind"];
            level: string;
            low?: number;
            path: string;
            percent?: number;
            /** @description names one Person */
            person: string;
            proposed_kind: components["schemas"]["FindingKind"];
            proposed_level: string;
            reason: string;
            required: number;
            /** Format: int64 */
            revision: number;
            source: components["schemas"]["FindingSource"];
            state: components["schemas"]["FindingState"];
        };
        FindingAnswer: {
            code?: string;
            done: boolean;
            en?: string;
            /** @description names one Finding */
            finding: string;
            /** Format: int64 */
            revision?: number;
            ru?: string;
            state?: components["schemas"]["FindingState"];
        };
        FindingAnswers: {
            /** Format: int64 */
            done: number;
            items: components["schemas"]["FindingAnswer"][];
        };
        /** @enum {string} */
        FindingKind: "deficit" | "difficulty" | "need" | "request";
        FindingLine: {
            competency_title: string;
            finding: components["schemas"]["Finding"];
            may_conclude: boolean;
            name: string;
            standing: components["schemas"]["Standing"];
        };
        FindingOutcome: {
            attempt: string;
            beyond_error: boolean;
            conclusion?: components["schemas"]["ChangeConclusion"];
            /** @description names one Finding */
            finding: string;
            high?: number;
            least_seen?: number;
            level: string;
            low?: number;
            /** Format: date */
            measured_on: string;
            percent?: number;
            rise_probability: number;
            verdict: components["schemas"]["Verdict"];
        };
        FindingRule: {
            kind: components["schemas"]["FindingKind"];
            title: components["schemas"]["Words"];
        };
        Findings: {
            findings: components["schemas"]["FindingLine"][];
            levels: components["schemas"]["LevelRule"][];
            next?: string;
            numbers: boolean;
            /** Format: int64 */
            reason_min: number;
            states: components["schemas"]["StateCount"][];
        };
        /** @enum {string} */
        FindingSource: "diagnostics" | "specialist";
        /** @enum {string} */
        FindingState: "needs_data" | "proposed" | "confirmed" | "dropped" | "acknowledged" | "rejected";
        FindingView: {
            finding: components["schemas"]["Finding"];
            may_answer: boolean;
            outcomes: components["schemas"]["FindingOutcome"][];
            title: string;
        };
        /** @enum {string} */
        FloorWhy: "groups" | "seats" | "budget" | "time";
        Form: {
            code: string;
            /** @description names one Form */
            id: string;
            /** Format: int64 */
            minutes: number;
            mode: components["schemas"]["FormMode"];
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["FormState"];
            subjects: string;
            title: string;
            /** Format: int64 */
            variant: number;
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        Format: "csv" | "xlsx";
        FormerItem: {
            evidence: components["schemas"]["EvidenceView"][];
            /** @description names one RouteItem */
            item: string;
            title: string;
        };
        FormMark: {
            /** Format: int64 */
            answered: number;
            /** Format: int64 */
            questions: number;
            state?: components["schemas"]["ReflectionState"];
        };
        /** @enum {string} */
        FormMode: "fixed" | "adaptive";
        FormPart: {
            competency: string;
            /** Format: int64 */
            items: number;
        };
        FormPrecision: {
            competency: string;
            /** Format: int64 */
            items: number;
            points: components["schemas"]["PrecisionPoint"][];
        };
        FormPreview: {
            form: components["schemas"]["Form"];
            items: components["schemas"]["BankItem"][];
            parts: components["schemas"]["FormPart"][];
        };
        FormRule: {
            /** Format: int64 */
            attempts: number;
            /** Format: int64 */
            competencies_max: number;
            /** Format: int64 */
            competencies_min: number;
            /** Format: int64 */
            items_max: number;
            /** Format: int64 */
            items_min: number;
            /** Format: int64 */
            minutes: number;
            source: components["schemas"]["Source"];
        };
        Forms: {
            forms: components["schemas"]["Form"][];
        };
        /** @enum {string} */
        FormState: "draft" | "expertise" | "approved" | "in_use" | "retired";
        Found: {
            delimiter?: string;
            encoding?: components["schemas"]["Encoding"];
            format: components["schemas"]["Format"];
            sheet?: string;
            sheets: string[];
        };
        Frame: {
            groups: components["schemas"]["CompetencyGroup"][];
        };
        /** @enum {string} */
        FrameImportKind: "competencies" | "labour_actions" | "needs";
        /** @enum {string} */
        FrameKind: "labour_functions" | "competency_groups" | "directions" | "categories";
        FrameRule: {
            groups: components["schemas"]["GroupRule"][];
            kind: components["schemas"]["FrameKind"];
            source: components["schemas"]["Source"];
            standard: string;
        };
        /** @enum {string} */
        FunctioningClass: "A" | "B" | "C";
        Funnel: {
            /** Format: int64 */
            applications_accepted: number;
            /** Format: int64 */
            applications_draft: number;
            /** Format: int64 */
            applications_filed: number;
            /** Format: int64 */
            applications_returned: number;
            /** Format: int64 */
            letters_received: number;
            /** Format: int64 */
            letters_sent: number;
            /** Format: int64 */
            people_accepted: number;
            /** Format: int64 */
            people_consented: number;
            /** Format: int64 */
            people_listed: number;
            /** Format: int64 */
            people_present: number;
            /** Format: int64 */
            people_seated: number;
            /** Format: int64 */
            people_signed_in: number;
            /** Format: int64 */
            protocols_signed: number;
            /** Format: int64 */
            sittings: number;
        };
        Gain: {
            competency: string;
            gain: number;
        };
        GainLine: {
            after?: number;
            before?: number;
            competency: string;
            expected: number;
            gain?: number;
            high?: number;
            low?: number;
            /** Format: int64 */
            people?: number;
            without?: number;
        };
        GivenCopies: {
            outcomes: components["schemas"]["CopyOutcome"][];
        };
        GivenMark: {
            /** Format: date-time */
            at_ms: string;
            comment: string;
            marks: components["schemas"]["CriterionMark"][];
            points: number;
            task: components["schemas"]["MarkingTask"];
        };
        GivenRoute: {
            /** Format: date-time */
            acknowledged_ms?: string;
            /** Format: date-time */
            at_ms: string;
            awaits_acknowledgement: boolean;
            giver_name: string;
            paper: string;
            recipient_name: string;
            /** @description names one Route */
            route: string;
            rule: string;
            school: string;
            teacher: string;
            title: components["schemas"]["Words"];
        };
        GivenRoutes: {
            routes: components["schemas"]["GivenRoute"][];
        };
        GoalMark: {
            /** @description names one RouteGoal */
            goal: string;
            mark: string;
        };
        Grant: {
            duty: components["schemas"]["Duty"];
            scope: string;
        };
        /** @enum {string} */
        GroundKind: "deficit" | "difficulty" | "need" | "request";
        GroundLine: {
            competency: string;
            id: string;
            kind: components["schemas"]["GroundKind"];
            level: string;
            title: string;
        };
        GroupGoal: {
            competency: string;
            text: string;
        };
        GroupLine: {
            /** @description names one Person */
            author: string;
            /** Format: date-time */
            changed_ms: string;
            /** Format: int64 */
            copies: number;
            /** @description names one GroupRoute */
            id: string;
            path: string;
            /** Format: int64 */
            people: number;
            title: string;
        };
        GroupMemberView: {
            /** @description names one Route */
            copy?: string;
            declined: boolean;
            name: string;
            offered: boolean;
            /** @description names one Person */
            person: string;
            school: string;
            state?: components["schemas"]["RouteState"];
            /** Format: int64 */
            taken: number;
        };
        GroupOffer: {
            author: string;
            change: components["schemas"]["PlanChange"];
            /** @description names one Route */
            copy: string;
            /** @description names one GroupRoute */
            group: string;
            needs_reason: boolean;
            /** Format: int64 */
            number: number;
            title: string;
        };
        GroupOffers: {
            offers: components["schemas"]["GroupOffer"][];
        };
        GroupPlan: {
            banned: string[];
            goals: components["schemas"]["GroupGoal"][];
            sessions: components["schemas"]["GroupSession"][];
        };
        GroupPlanHead: {
            /** Format: date */
            ends: string;
            /** @description names one GroupRoute */
            id: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            starts: string;
            title: string;
        };
        GroupPlanPage: {
            /** Format: int64 */
            counted: number;
            goals: components["schemas"]["RouteGoal"][];
            items: components["schemas"]["RouteItem"][];
            load: components["schemas"]["WeeklyLoad"];
            misfits: components["schemas"]["Misfit"][];
            /** Format: int64 */
            people: number;
            remarks: components["schemas"]["Remark"][];
            route: components["schemas"]["GroupPlanHead"];
            /** Format: date */
            today: string;
        };
        GroupRoute: {
            /** @description names one Person */
            author: string;
            /** Format: date-time */
            changed_ms: string;
            /** @description names one GroupRoute */
            id: string;
            /** Format: int64 */
            number: number;
            path: string;
            plan: components["schemas"]["GroupPlan"];
            request: string;
            /** Format: int64 */
            revision: number;
            title: string;
        };
        GroupRule: {
            code: string;
            scope?: components["schemas"]["GroupScope"];
            title: components["schemas"]["Words"];
        };
        Groups: {
            groups: components["schemas"]["GroupSummary"][];
            offered: boolean;
        };
        /** @enum {string} */
        GroupScope: "universal" | "subject";
        GroupSession: {
            /** Format: date */
            ends: string;
            /** Format: int64 */
            hours: number;
            locked: boolean;
            own_days: boolean;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
            title: string;
        };
        GroupSummary: {
            author: string;
            group: components["schemas"]["GroupLine"];
        };
        GroupView: {
            author: string;
            group: components["schemas"]["GroupRoute"];
            members: components["schemas"]["GroupMemberView"][];
        };
        Habits: {
            any_time: boolean;
            by_mail: boolean;
            language: components["schemas"]["LetterLanguage"];
            /** Format: int64 */
            revision: number;
        };
        HandedOne: {
            /** @description names one Route */
            route: string;
            /** @description names one Person */
            to?: string;
        };
        HandedView: {
            content: components["schemas"]["RouteContent"];
            grounds: components["schemas"]["GroundLine"][];
            handovers: components["schemas"]["HandoverMark"][];
            /** Format: int64 */
            number: number;
            position: string;
            /** @description names one Route */
            route: string;
            school: string;
            subjects: string;
            teacher: string;
            withheld: components["schemas"]["SeenThing"][];
        };
        HandoverDesk: {
            next?: string;
            rule: string;
            rules: components["schemas"]["HandoverRuleView"][];
            waiting: components["schemas"]["RouteToHand"][];
        };
        HandoverMark: {
            /** Format: date-time */
            acknowledged_ms?: string;
            /** Format: date-time */
            at_ms: string;
            awaits_acknowledgement: boolean;
            awaits_me: boolean;
            giver_name: string;
            recipient_name: string;
            rule: string;
            title: components["schemas"]["Words"];
        };
        HandoverMarks: {
            handovers: components["schemas"]["HandoverMark"][];
        };
        HandoverOutcome: {
            code: string;
            en: string;
            handed: boolean;
            /** @description names one Route */
            route: string;
            ru: string;
        };
        HandoverOutcomes: {
            outcomes: components["schemas"]["HandoverOutcome"][];
            papers: components["schemas"]["HandoverPaper"][];
        };
        HandoverPaper: {
            number: string;
            paper: string;
            receiver: string;
        };
        HandoverRecipient: {
            name: string;
            /** @description names one Person */
            person: string;
        };
        HandoverRule: {
            acknowledge: boolean;
            code: string;
            document?: string;
            from: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
            to: string;
            withhold: components["schemas"]["SeenThing"][];
        };
        HandoverRuleView: {
            acknowledge: boolean;
            code: string;
            title: components["schemas"]["Words"];
            to: components["schemas"]["Words"];
            to_person: boolean;
            withhold: components["schemas"]["SeenThing"][];
        };
        HelpDeskRule: {
            /** Format: int64 */
            answer_days?: number;
            askers: string[];
            role: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        HelpLine: {
            answer: string;
            answered_by: string;
            /** Format: date-time */
            answered_ms?: string;
            /** Format: date-time */
            asked_ms: string;
            asker_name: string;
            for_all: boolean;
            late: boolean;
            /** @description names one HelpRequest */
            request: string;
            text: string;
            topic: string;
        };
        HelpPage: {
            /** Format: int64 */
            answer_days?: number;
            for_all: components["schemas"]["HelpLine"][];
            may_answer: boolean;
            may_ask: boolean;
            requests: components["schemas"]["HelpLine"][];
            title?: components["schemas"]["Words"];
        };
        HiddenOffer: {
            /** @description names one Activity */
            activity: string;
            /** @description names one Person */
            author: string;
            author_name: string;
            /** Format: date */
            hidden_on: string;
            reason: string;
            title: string;
        };
        HiddenOffers: {
            hidden: components["schemas"]["HiddenOffer"][];
        };
        HomePage: {
            approval: boolean;
            /** Format: int64 */
            done_hours: number;
            grounds: components["schemas"]["GroundLine"][];
            /** Format: int64 */
            hours: number;
            items: components["schemas"]["RouteItem"][];
            next: components["schemas"]["NextAction"];
            on_review: string[];
            route?: components["schemas"]["Route"];
            stages: components["schemas"]["StageMark"][];
            /** Format: date */
            today: string;
        };
        HoursLine: {
            kind: components["schemas"]["ExpertWork"];
            /** Format: int64 */
            minutes: number;
            /** Format: int64 */
            minutes_each: number;
            /** Format: int64 */
            objects: number;
        };
        IfCancelled: {
            instead?: components["schemas"]["ProposedItem"];
            lost: number;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
            title: string;
        };
        IfCancelledPage: {
            items: components["schemas"]["IfCancelled"][];
        };
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
        /** @enum {string} */
        IndicatorCut: "region" | "okrug" | "municipality" | "school" | "competency" | "subject";
        /** @enum {string} */
        IndicatorFormula: "share" | "ratio" | "mean" | "count";
        IndicatorLine: {
            hidden: boolean;
            high?: number;
            low?: number;
            number?: number;
            of?: number;
            path: string;
            title: string;
            value?: number;
        };
        IndicatorName: {
            code: string;
            cuts: components["schemas"]["IndicatorCut"][];
            title: components["schemas"]["Words"];
            unit: string;
        };
        IndicatorPage: {
            above?: string;
            at: string;
            by: components["schemas"]["IndicatorCut"];
            clauses: string[];
            code: string;
            cuts: components["schemas"]["IndicatorCut"][];
            /** Format: date */
            date: string;
            denominator?: components["schemas"]["CountedThing"];
            formula: components["schemas"]["IndicatorFormula"];
            indicators: components["schemas"]["IndicatorName"][];
            lines: components["schemas"]["IndicatorLine"][];
            numerator: components["schemas"]["CountedThing"];
            people: boolean;
            /** Format: int64 */
            people_min: number;
            span: components["schemas"]["Span"];
            title: components["schemas"]["Words"];
            total: components["schemas"]["IndicatorLine"];
            unit: string;
        };
        /** @enum {string} */
        IndicatorPeriod: "day" | "month" | "quarter" | "year" | "school_year";
        IndicatorRule: {
            code: string;
            cuts: components["schemas"]["IndicatorCut"][];
            denominator?: components["schemas"]["CountedThing"];
            formula: components["schemas"]["IndicatorFormula"];
            numerator: components["schemas"]["CountedThing"];
            period: components["schemas"]["IndicatorPeriod"];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
            unit: string;
        };
        InitiatorRule: {
            code: string;
            roles: string[];
            title: components["schemas"]["Words"];
        };
        InnovationSite: {
            direction: string;
            id: string;
            project: string;
            school: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
        };
        /** @enum {string} */
        InputKind: "deficits" | "development_tasks" | "priority_programmes" | "school_conditions" | "personal_resources";
        InputRule: {
            kind: components["schemas"]["InputKind"];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        InstrumentExpertiseRule: {
            checklist: components["schemas"]["ChecklistRule"][];
            /** Format: int64 */
            comment_min_length: number;
            document: string;
            /** Format: int64 */
            experts_min: number;
            source: components["schemas"]["Source"];
        };
        /** @enum {string} */
        InstrumentImportKind: "items" | "forms" | "questionnaires";
        Interview: {
            changes: string;
            course: string;
            /** Format: date */
            created_on: string;
            decisions: string;
            /** Format: date */
            due: string;
            /** Format: date */
            held_on?: string;
            /** @description names one Interview */
            id: string;
            /** @description names one RouteItem */
            item: string;
            number: string;
            paper: string;
            participants: string;
            path: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            school: string;
            state: components["schemas"]["InterviewState"];
            teacher: string;
        };
        Interviews: {
            held: components["schemas"]["InterviewView"][];
            /** Format: date */
            today: string;
            unpresented: components["schemas"]["UnpresentedRoute"][];
            waiting: components["schemas"]["InterviewView"][];
        };
        /** @enum {string} */
        InterviewState: "waiting" | "held";
        InterviewView: {
            interview: components["schemas"]["Interview"];
            may_hold: boolean;
            overdue: boolean;
            proposed_participants: string;
        };
        Invitee: {
            /** Format: date */
            invited_on?: string;
            name: string;
            /** @description names one Person */
            person: string;
            refuses: boolean;
            school: string;
        };
        Invitees: {
            /** Format: int64 */
            people: number;
            shown: components["schemas"]["Invitee"][];
            /** Format: int64 */
            to_invite: number;
        };
        IssuedPaper: {
            number: string;
            paper: string;
        };
        IssuedReport: {
            lines: components["schemas"]["ReportLine"][];
            number: string;
            paper: string;
        };
        Item: {
            code: string;
            competency: string;
            /** Format: int64 */
            difficulty: number;
            explanation: string;
            group: string;
            key: components["schemas"]["ItemKey"];
            labour_actions: string[];
            options: components["schemas"]["ItemOption"][];
            picture?: components["schemas"]["ItemPicture"];
            points_max: number;
            prompts: components["schemas"]["ItemOption"][];
            subject?: string;
            text: string;
            type: components["schemas"]["ItemType"];
        };
        ItemAnswer: {
            options: string[];
            pairs: components["schemas"]["ItemPair"][];
            text: string;
        };
        ItemBehaviour: {
            competency: string;
            curve: components["schemas"]["CurvePoint"][];
            item: string;
            source: components["schemas"]["ParameterSource"];
            statistics: components["schemas"]["ItemStatistics"];
            /** Format: int64 */
            version: number;
        };
        ItemCriterion: {
            id: string;
            points_max: number;
            text: string;
        };
        /** @enum {string} */
        ItemFlag: "too_easy" | "too_hard" | "weak" | "key_doubtful" | "moved" | "differs";
        ItemKey: {
            number?: components["schemas"]["ItemNumber"];
            options: string[];
            pairs: components["schemas"]["ItemPair"][];
            rubric: components["schemas"]["ItemCriterion"][];
            texts: string[];
        };
        ItemNumber: {
            tolerance: number;
            value: number;
        };
        ItemOption: {
            gap?: string;
            id: string;
            text: string;
        };
        ItemPair: {
            option: string;
            prompt: string;
        };
        ItemPicture: {
            file: string;
            words: string;
        };
        ItemPreview: {
            points?: number;
            sheet: components["schemas"]["ItemSheet"];
        };
        ItemSheet: {
            code: string;
            options: components["schemas"]["ItemOption"][];
            picture?: components["schemas"]["ItemPicture"];
            points_max: number;
            prompts: components["schemas"]["ItemOption"][];
            text: string;
            type: components["schemas"]["ItemType"];
        };
        /** @enum {string} */
        ItemState: "pilot" | "operational" | "suspended";
        ItemStatistics: {
            correlation?: number;
            difficulty?: number;
            difficulty_error?: number;
            flags: components["schemas"]["ItemFlag"][];
            options: components["schemas"]["OptionUse"][];
            /** Format: int64 */
            people: number;
            points: components["schemas"]["CurvePoint"][];
            proposed_key?: string;
            share?: number;
            suspended: boolean;
            unlike: components["schemas"]["UnlikeItem"][];
        };
        /** @enum {string} */
        ItemType: "single" | "multi" | "order" | "match" | "short_text" | "case_task" | "numeric" | "gap_match" | "inline_choice" | "upload";
        JointPlan: {
            /** Format: date */
            agreed_on?: string;
            /** Format: date */
            ends: string;
            /** @description names one JointPlan */
            id: string;
            kind: string;
            path: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            starts: string;
            title: string;
        };
        JointPlanRule: {
            code: string;
            sides: components["schemas"]["PlanSideRule"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        JournalLine: {
            account: string;
            act: string;
            after_digest: string;
            /** Format: date-time */
            at_ms: string;
            author: string;
            before_digest: string;
            id: string;
            kind: string;
            object: string;
            object_name: string;
        };
        JournalView: {
            entries: components["schemas"]["JournalLine"][];
        };
        KeptCardRule: {
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        KeptCards: {
            cards: components["schemas"]["KeptLine"][];
            title?: components["schemas"]["Words"];
        };
        KeptCardView: {
            content: components["schemas"]["KeptContent"];
            /** Format: date */
            kept_on: string;
            number: string;
            paper: string;
            /** @description names one Route */
            route: string;
            sha256: string;
            unchanged: boolean;
        };
        KeptContent: {
            conclusion?: components["schemas"]["EffectConclusion"];
            content: components["schemas"]["RouteContent"];
            marks: components["schemas"]["EffectMark"][];
            /** Format: int64 */
            number: number;
            position: string;
            school: string;
            subjects: string;
            teacher: string;
        };
        KeptLine: {
            /** Format: date */
            ends: string;
            /** Format: date */
            kept_on: string;
            number: string;
            paper: string;
            /** @description names one Route */
            route: string;
            /** Format: date */
            starts: string;
            verdict?: components["schemas"]["EffectVerdict"];
        };
        KeptPicture: {
            file: string;
            media_type: string;
            /** Format: int64 */
            size: number;
        };
        KeptVersion: {
            code: string;
            /** Format: int64 */
            routes: number;
            version: string;
        };
        KeySuggestion: {
            answer: string;
            /** Format: date-time */
            at_ms: string;
            decided_by: string;
            /** Format: date-time */
            decided_ms?: string;
            /** @description names one KeySuggestion */
            id: string;
            item: string;
            key: string;
            key_before: string;
            name: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["SuggestionState"];
            /** Format: int64 */
            version: number;
        };
        KindOfSchool: {
            may_keep: boolean;
            record?: components["schemas"]["SchoolRecord"];
            rule: components["schemas"]["SchoolRecordRule"];
            school: string;
            school_title: string;
        };
        LabourAction: {
            code: string;
            function: string;
            function_title: string;
            standard: string;
            title: string;
        };
        LabourActions: {
            labour_actions: components["schemas"]["LabourAction"][];
        };
        LateUnit: {
            /** Format: int64 */
            days: number;
            /** Format: date */
            due: string;
            opens: boolean;
            path: string;
            /** Format: int64 */
            people?: number;
            /** Format: int64 */
            places: number;
            responsible: string;
            title: string;
        };
        /** @enum {string} */
        LeftBecause: "no_consent" | "no_place" | "clash";
        LeftOut: {
            /** @description names one Activity */
            activity: string;
            effect: number;
            /** Format: int64 */
            hours: number;
            reason: components["schemas"]["LeftOutCode"];
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
            title: string;
            with: string;
        };
        /** @enum {string} */
        LeftOutCode: "banned" | "hidden" | "completed" | "no_session" | "other_audience" | "outside_term" | "before_decision" | "no_seats" | "venue" | "form" | "unavailable_days" | "heavy_week" | "equivalent" | "clash" | "over_hours" | "over_week" | "over_release_days" | "over_activities" | "prerequisite" | "nothing_learned" | "dominated" | "small_effect" | "spares_hours";
        Letter: {
            /** @description names one Campaign */
            campaign: string;
            /** Format: date */
            date: string;
            /** @description names one Letter */
            id: string;
            number: string;
            paper: string;
            path: string;
            /** @description names one Person */
            received_by: string;
            /** Format: date-time */
            received_ms?: string;
            school: string;
            school_title: string;
            state: components["schemas"]["LetterState"];
        };
        /** @enum {string} */
        LetterLanguage: "ru" | "en";
        Letters: {
            letters: components["schemas"]["Letter"][];
        };
        /** @enum {string} */
        LetterState: "sent" | "received";
        LevelRule: {
            advice: components["schemas"]["Words"];
            code: string;
            from_percent: number;
            is_deficit: boolean;
            is_elimination: boolean;
            title: components["schemas"]["Words"];
            to_percent: number;
        };
        LevelsRule: {
            false_deficit_loss?: number;
            interval_percent: number;
            /** Format: int64 */
            items_min: number;
            missed_deficit_loss?: number;
            scale: components["schemas"]["LevelRule"][];
            source: components["schemas"]["Source"];
        };
        ListedPerson: {
            email: string;
            name: string;
            /** @description names one Person */
            person: string;
            position: string;
            school: string;
            subject: string;
        };
        Load: {
            /** Format: int64 */
            hours: number;
            /** Format: int64 */
            routes: number;
        };
        LoadChange: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            most: number;
            name: string;
            subjects: string;
            /** @description names one Person */
            tutor: string;
        };
        Loosened: {
            filter: components["schemas"]["Condition"];
            /** Format: int64 */
            found: number;
            word: string;
        };
        LowResultLine: {
            covered: components["schemas"]["IndicatorLine"];
            listed: components["schemas"]["LowResultSchool"];
        };
        LowResultSchool: {
            author_name: string;
            basis: string;
            municipality: string;
            path: string;
            school: string;
            /** Format: date */
            since: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        LowResultSchools: {
            may_keep: boolean;
            /** Format: int64 */
            people_min: number;
            schools: components["schemas"]["LowResultLine"][];
            total: components["schemas"]["IndicatorLine"];
        };
        MadeExport: {
            made: components["schemas"]["FederalExport"];
            rows: components["schemas"]["FederalRow"][];
        };
        MailCount: {
            /** Format: int64 */
            letters: number;
            state: components["schemas"]["MailLetterState"];
        };
        /** @enum {string} */
        MailLetterState: "gathering" | "ready" | "sent" | "given_up" | "dropped";
        MailLine: {
            /** Format: date-time */
            due: string;
            /** @description names one MailLetter */
            letter: string;
            reader: string;
            reason: string;
            state: components["schemas"]["MailLetterState"];
            /** Format: int64 */
            tries: number;
        };
        MailState: {
            counts: components["schemas"]["MailCount"][];
            letters: components["schemas"]["MailLine"][];
            mail_leaves: boolean;
        };
        MapCell: {
            /** Format: int64 */
            measured: number;
            /** Format: int64 */
            people?: number;
            place: string;
        };
        MapLine: {
            group: string;
            row: components["schemas"]["MapRow"];
            title: string;
        };
        MapPlace: {
            path: string;
            title: string;
        };
        MapRow: {
            cells: components["schemas"]["MapCell"][];
            competency: string;
            /** Format: int64 */
            people?: number;
            /** Format: int64 */
            requests?: number;
        };
        MapView: {
            at: components["schemas"]["MapPlace"];
            /** Format: int64 */
            hidden: number;
            lines: components["schemas"]["MapLine"][];
            /** Format: int64 */
            people_min: number;
            places: components["schemas"]["MapPlace"][];
        };
        MarkCount: {
            code: string;
            /** Format: int64 */
            times: number;
            title: components["schemas"]["Words"];
        };
        Marked: {
            /** Format: int64 */
            left: number;
            points: number;
        };
        MarkedPerson: {
            /** @description names one Person */
            person: string;
            presence: components["schemas"]["Presence"];
        };
        Marker: {
            agreement: components["schemas"]["Agreement"];
            name: string;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** @description names one Person */
            person: string;
            severity: components["schemas"]["MeanDifference"];
        };
        Markers: {
            interval_percent: number;
            /** Format: int64 */
            lacking: number;
            markers: components["schemas"]["Marker"][];
            /** Format: int64 */
            pairs_min: number;
        };
        MarkingQueue: {
            given: components["schemas"]["GivenMark"][];
            tasks: components["schemas"]["MarkingTask"][];
        };
        MarkingTask: {
            answer: string;
            /** @description names one Attempt */
            attempt: string;
            /** Format: date */
            awaited_until?: string;
            competency: string;
            /** Format: date */
            due: string;
            file?: components["schemas"]["TaskFile"];
            item: string;
            picture?: components["schemas"]["ItemPicture"];
            question: string;
            rubric: components["schemas"]["ItemCriterion"][];
            /** Format: int64 */
            turn: number;
            version: string;
        };
        /** @enum {string} */
        MarkState: "done" | "now" | "ahead";
        Material: {
            /** @description names one Person */
            author: string;
            competency: string;
            /** @description names one Material */
            id: string;
            link: string;
            /** Format: date */
            published_on: string;
            /** Format: int64 */
            revision: number;
            text: string;
            title: string;
            withdrawn: boolean;
        };
        Materials: {
            materials: components["schemas"]["MaterialView"][];
            may_publish: boolean;
        };
        MaterialView: {
            author: string;
            material: components["schemas"]["Material"];
        };
        MeanDifference: {
            high: number;
            low: number;
            mean: number;
            /** Format: int64 */
            pairs: number;
            sufficient: boolean;
        };
        Meant: {
            meant: string;
            typed: string;
        };
        MeasuredActivity: {
            /** @description names one Activity */
            activity: string;
            effect: components["schemas"]["GainLine"];
            provider: string;
            title: string;
        };
        MeasuredPercent: {
            high?: number;
            level: string;
            low?: number;
            /** Format: date */
            measured_on: string;
            percent?: number;
        };
        MeasuredProvider: {
            /** Format: int64 */
            activities: number;
            high: number;
            low: number;
            /** Format: int64 */
            people: number;
            provider: string;
            ratio: number;
        };
        MeasuredSeverity: {
            drift?: components["schemas"]["SeverityDrift"];
            error: number;
            fair_average: number;
            high: number;
            infit: number;
            low: number;
            misfit: boolean;
            outfit: number;
            severity: number;
            word: components["schemas"]["SeverityWord"];
        };
        /** @enum {string} */
        MeasuredThing: "competency" | "group";
        /** @enum {string} */
        MeasuredUnit: "competency" | "group";
        Meeting: {
            /** @description names one Person */
            author: string;
            /** Format: date */
            held_on: string;
            /** @description names one Meeting */
            id: string;
            path: string;
            /** Format: int64 */
            revision: number;
            schools: string;
            topic: string;
        };
        Meetings: {
            attendance: components["schemas"]["SchoolAttendance"][];
            enough: boolean;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            least: number;
            may_note: boolean;
            meetings: components["schemas"]["MeetingView"][];
            schools: components["schemas"]["SchoolName"][];
            /** Format: date */
            since: string;
            /** Format: date */
            today: string;
        };
        MeetingView: {
            meeting: components["schemas"]["Meeting"];
            schools: string[];
        };
        MemberView: {
            /** Format: date */
            joined_on: string;
            name: string;
        };
        MentoringPair: {
            aim: string;
            comment: string;
            /** Format: date */
            ended_on?: string;
            /** @description names one MentoringPair */
            id: string;
            /** @description names one Person */
            mentee: string;
            /** Format: date-time */
            mentee_agreed_ms?: string;
            mentee_name: string;
            mentee_school: string;
            /** @description names one Person */
            mentor: string;
            /** Format: date-time */
            mentor_agreed_ms?: string;
            mentor_name: string;
            mentor_school: string;
            path: string;
            /** @description names one Person */
            proposed_by: string;
            proposer_name: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            since?: string;
            state: components["schemas"]["PairState"];
        };
        MentoringRule: {
            across_schools: boolean;
            /** Format: int64 */
            mentees_warning: number;
            source: components["schemas"]["Source"];
        };
        Mentors: {
            mentors: components["schemas"]["MentorView"][];
        };
        MentorView: {
            many: boolean;
            /** Format: int64 */
            mentees: number;
            name: string;
            other_school: boolean;
            /** @description names one Person */
            person: string;
            school: string;
            subjects: string;
        };
        Message: {
            /** Format: date-time */
            at_ms: string;
            competency: string;
            /** @description names one Message */
            id: string;
            place: string;
            /** Format: int64 */
            readers: number;
            /** @description names one Person */
            sender: string;
            sender_name: string;
            subjects: string;
            text: string;
            title: string;
            topic: components["schemas"]["NoticeTopic"];
        };
        MethodicalSystemRule: {
            kinds: components["schemas"]["BodyKindRule"][];
            library_roles: string[];
            register_roles: string[];
            source: components["schemas"]["Source"];
        };
        Misfit: {
            name: string;
            /** @description names one Person */
            person: string;
            reason: components["schemas"]["LeftOutCode"];
            /** @description names one ActivitySession */
            session: string;
            title: string;
            with: string;
        };
        /** @enum {string} */
        MissedStaff: "diagnostics" | "route";
        /** @enum {string} */
        Missing: "sign_in" | "consent" | "seat";
        ModuleLine: {
            /** Format: int64 */
            hours: number;
            module: string;
            title: string;
        };
        MonitoredSchool: {
            /** Format: int64 */
            completed: number;
            path: string;
            /** Format: int64 */
            presented: number;
            /** Format: int64 */
            recommendations: number;
            school: string;
            /** Format: int64 */
            teachers: number;
            /** Format: int64 */
            with_route: number;
        };
        MonitoredSchoolView: {
            at_start?: components["schemas"]["MonitoredSchool"];
            line: components["schemas"]["MonitoredSchool"];
        };
        MonitoredSubject: {
            code: string;
            title: string;
        };
        Monitorings: {
            /** Format: int64 */
            confirmed: number;
            /** Format: int64 */
            least: number;
            may_open: boolean;
            reviews: components["schemas"]["MonitoringView"][];
            /** Format: date */
            since: string;
            subjects: components["schemas"]["MonitoredSubject"][];
        };
        /** @enum {string} */
        MonitoringState: "open" | "confirmed";
        MonitoringView: {
            comment: string;
            confirmed_by: string;
            /** Format: date */
            confirmed_on?: string;
            half: components["schemas"]["YearHalf"];
            lines: components["schemas"]["MonitoredSchoolView"][];
            may_confirm: boolean;
            number: string;
            /** Format: date */
            opened_on: string;
            paper: string;
            /** @description names one Review */
            review: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["MonitoringState"];
            subject: string;
        };
        MonthDay: {
            /** Format: int64 */
            day: number;
            /** Format: int64 */
            month: number;
        };
        MunicipalEventsRule: {
            roles: string[];
            source: components["schemas"]["Source"];
            type: string;
        };
        Municipalities: {
            municipalities: components["schemas"]["MunicipalityLine"][];
            /** Format: date */
            today: string;
        };
        MunicipalityLine: {
            /** @description names one Territory */
            id: string;
            /** Format: date */
            merges_on?: string;
            /** Format: int64 */
            schools: number;
            /** @description names one Territory */
            successor?: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        MyAccommodation: {
            /** Format: int64 */
            asked_percent: number;
            /** Format: int64 */
            extra_minutes: number;
            /** Format: int64 */
            extra_percent: number;
            large_print: boolean;
            /** Format: int64 */
            revision: number;
        };
        MyAttempts: {
            accommodation: components["schemas"]["MyAccommodation"];
            attempts: components["schemas"]["AttemptLine"][];
            /** Format: date-time */
            server_ms: string;
        };
        MyOfferedRoute: {
            offered?: components["schemas"]["OfferedRoute"];
        };
        MyPeers: {
            own: components["schemas"]["PeerOfferView"][];
            /** Format: int64 */
            people_max: number;
            suggested: components["schemas"]["PeerOfferView"][];
            title?: components["schemas"]["Words"];
        };
        MySight: {
            things: components["schemas"]["ThingSight"][];
        };
        MySitting: {
            campaign: string;
            /** Format: date-time */
            ends: string;
            kind: components["schemas"]["CampaignKind"];
            place: string;
            presence: components["schemas"]["Presence"];
            room: string;
            /** @description names one Sitting */
            sitting: string;
            /** Format: date-time */
            starts: string;
            subject: string;
        };
        MySittings: {
            sittings: components["schemas"]["MySitting"][];
        };
        /** @enum {string} */
        Nearness: "school" | "municipality" | "region";
        Need: {
            category: string;
            competency: string;
            percent: number;
            position: string;
            subject: string;
            weight: number;
        };
        Needs: {
            needs: components["schemas"]["Need"][];
        };
        NextAction: {
            /** @description names one RouteItem */
            item: string;
            note: string;
            /** Format: date */
            on?: string;
            step: components["schemas"]["NextStep"];
            title: string;
            /** Format: date */
            until?: string;
        };
        /** @enum {string} */
        NextStep: "give_consent" | "wait_for_diagnostics" | "take_diagnostics" | "wait_for_conclusion" | "acknowledge" | "start" | "compose" | "mend" | "wait_for_decision" | "accept" | "replace_item" | "wait_for_item" | "do_item" | "finish_item" | "wait_for_review" | "reflect" | "resume" | "closed" | "receive_route";
        NextTask: {
            /** @description names one Route */
            carried_to: string;
            /** @description names one NextTask */
            id: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            position: number;
            /** @description names one Route */
            route: string;
            state: components["schemas"]["NextTaskState"];
            text: string;
        };
        /** @enum {string} */
        NextTaskState: "open" | "carried";
        /** @enum {string} */
        NoticeKind: "route_agreed" | "route_returned" | "consent_awaited" | "agreement_taken_back" | "route_suspended" | "route_resumed" | "route_expired" | "route_annulled" | "session_cancelled" | "session_moved" | "session_unfit" | "seat_offered" | "seat_passed_on" | "waited_moved" | "queue_closed" | "route_ready" | "route_completed" | "activity_near" | "seat_given" | "sitting_moved" | "seat_released" | "findings_ready" | "request_answered" | "file_returned" | "result_rescored" | "evidence_accepted" | "evidence_returned" | "question_answered" | "team_changed" | "certificate_issued" | "route_submitted" | "decision_due" | "evidence_sent" | "evidence_waits" | "question_asked" | "route_entrusted" | "sent_route_agreed" | "sent_route_returned" | "checkpoint_overdue" | "letter_came" | "application_accepted" | "application_returned" | "marking_due" | "invited" | "route_offered" | "message";
        Notices: {
            next?: string;
            notices: components["schemas"]["NoticeView"][];
            /** Format: int64 */
            unread: number;
        };
        NoticeSettings: {
            email: string;
            habits: components["schemas"]["Habits"];
            mail_leaves: boolean;
            topics: components["schemas"]["TopicChoice"][];
        };
        /** @enum {string} */
        NoticeTopic: "route" | "diagnostics" | "help" | "papers" | "decisions" | "support" | "letters" | "events" | "courses" | "contests" | "practices" | "organisation";
        NoticeView: {
            about: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            day?: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: date-time */
            moment?: string;
            /** @description names one Notice */
            notice: string;
            read: boolean;
            screen: string;
            sender: string;
            text: string;
            topic: components["schemas"]["NoticeTopic"];
            words: components["schemas"]["Words"];
        };
        /** @enum {string} */
        NoticeWay: "mail" | "page" | "none";
        /** @enum {string} */
        ObligationKind: "responsible_of_school" | "deputy_meetings" | "addressed_recommendations" | "association_monitorings";
        ObligationRule: {
            document?: string;
            kind: components["schemas"]["ObligationKind"];
            /** Format: int64 */
            least: number;
            roles: string[];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        OfferCount: {
            /** Format: int64 */
            offers: number;
            state: components["schemas"]["OfferState"];
        };
        OfferedItem: {
            activity: string;
            /** Format: date */
            ends: string;
            /** Format: int64 */
            hours: number;
            place: string;
            provider: string;
            session: string;
            /** Format: date */
            starts: string;
            title: string;
        };
        OfferedRoute: {
            composers: string;
            /** Format: date */
            held_until: string;
            /** Format: int64 */
            hours: number;
            items: components["schemas"]["OfferedItem"][];
            may_accept: boolean;
            /** @description names one WaveOffer */
            offer: string;
        };
        OfferLine: {
            activity: components["schemas"]["Activity"];
            sessions: components["schemas"]["ActivitySession"][];
        };
        OfferList: {
            counts: components["schemas"]["OfferCount"][];
            next?: string;
            offers: components["schemas"]["WaveOfferLine"][];
            /** @description names one Wave */
            wave?: string;
            waves: components["schemas"]["PublishedHeader"][];
        };
        OfferReason: {
            covers: string[];
            item: components["schemas"]["OfferedItem"];
            scarce: boolean;
        };
        Offers: {
            offers: components["schemas"]["OfferLine"][];
        };
        /** @enum {string} */
        OffersFormat: "xlsx" | "csv";
        /** @enum {string} */
        OfferState: "waiting" | "held" | "short_of_seats" | "accepted" | "settled" | "lapsed" | "declined" | "expired" | "gone";
        OfferView: {
            /** Format: int64 */
            hours: number;
            lacks: string[];
            line: components["schemas"]["WaveOfferLine"];
            may_answer: boolean;
            reasons: components["schemas"]["OfferReason"][];
            wanted: components["schemas"]["WantedSession"][];
        };
        OpenedItem: {
            forms: components["schemas"]["Form"][];
            item: components["schemas"]["Item"];
            key: string;
            /** Format: int64 */
            version: number;
        };
        OpenReports: {
            reports: components["schemas"]["OpenReportView"][];
        };
        OpenReportView: {
            author: string;
            /** Format: date */
            changed_on?: string;
            /** @description names one OpenReport */
            id: string;
            lines: components["schemas"]["ReportLine"][];
            /** Format: date */
            made_on: string;
            number: string;
            paper: string;
            practices: components["schemas"]["ReportPractice"][];
            reason: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["ReportState"];
            title: string;
            /** Format: int64 */
            version: number;
        };
        OpenSession: {
            /** Format: date-time */
            opened: string;
            /** Format: date-time */
            seen: string;
            this_one: boolean;
        };
        OpenSessions: {
            sessions: components["schemas"]["OpenSession"][];
        };
        /** @enum {string} */
        OpinionDecision: "approved" | "returned";
        OptionUse: {
            correlation?: number;
            option: string;
            /** Format: int64 */
            people: number;
        };
        Overdue: {
            items: components["schemas"]["OverdueLine"][];
        };
        OverdueItem: {
            /** Format: date */
            ends: string;
            /** @description names one RouteItem */
            item: string;
            path: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** Format: date */
            reason_on?: string;
            /** @description names one Route */
            route: string;
            school: string;
            teacher: string;
            title: string;
        };
        OverdueLine: {
            /** Format: int64 */
            days: number;
            overdue: components["schemas"]["OverdueItem"];
        };
        OwnActivity: {
            reports: components["schemas"]["ActivityReportView"][];
        };
        OwnMarks: {
            agreement: components["schemas"]["Agreement"];
            interval_percent: number;
            marks: components["schemas"]["ComparedLine"][];
            /** Format: int64 */
            pairs_min: number;
            severity: components["schemas"]["MeanDifference"];
        };
        OwnPace: {
            /** Format: int64 */
            decided: number;
            hours: number;
        };
        OwnTutoring: {
            changes: components["schemas"]["CompanionChange"][];
            tutor: components["schemas"]["TutorView"];
        };
        Pace: {
            /** Format: int64 */
            absences: number;
            /** Format: int64 */
            answers: number;
            /** Format: int64 */
            away_seconds: number;
            /** Format: int64 */
            quick: number;
            /** Format: int64 */
            seconds: number;
        };
        PageAbsence: {
            /** Format: int64 */
            client_ms: number;
            /** Format: int64 */
            seconds: number;
        };
        Pairs: {
            pairs: components["schemas"]["PairView"][];
        };
        /** @enum {string} */
        PairState: "proposed" | "active" | "declined" | "ended";
        PairView: {
            many: boolean;
            may_answer: boolean;
            may_end: boolean;
            /** Format: int64 */
            mentees: number;
            pair: components["schemas"]["MentoringPair"];
        };
        PaperConcern: {
            name: string;
            /** @description names one Paper */
            paper: string;
        };
        PaperKind: {
            code: string;
            edited_as: components["schemas"]["EditedAs"][];
            title: components["schemas"]["Words"];
        };
        PaperLine: {
            /** Format: date */
            date: string;
            kind: string;
            number: string;
            object: string;
            object_kind: string;
            /** @description names one Paper */
            paper: string;
            /** @description names one Person */
            person: string;
            /** @description names one Paper */
            replaces?: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["PaperState"];
            title: string;
        };
        Papers: {
            concerns: components["schemas"]["PaperConcern"][];
            kinds: components["schemas"]["PaperKind"][];
            next?: string;
            papers: components["schemas"]["PaperLine"][];
        };
        /** @enum {string} */
        PaperState: "issued" | "annulled";
        Parameter: {
            clauses: string[];
            keys: string[];
            kind: components["schemas"]["ParameterKind"];
            our_default: boolean;
            part: string;
            rule: components["schemas"]["Words"];
            span: components["schemas"]["TextSpan"];
            value: string;
            way: string;
        };
        /** @enum {string} */
        ParameterKind: "number" | "truth" | "date" | "version";
        ParameterList: {
            parameters: components["schemas"]["Parameter"][];
        };
        /** @enum {string} */
        ParameterSource: "experts" | "answers";
        PauseLine: {
            name: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until?: string;
        };
        PeerLearningRule: {
            /** Format: int64 */
            people_max: number;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        PeerOffers: {
            offers: components["schemas"]["PeerOfferView"][];
        };
        PeerOfferView: {
            competency: string;
            form: string;
            name: string;
            nearness: components["schemas"]["Nearness"];
            /** @description names one PeerOffer */
            offer: string;
            open: boolean;
            /** Format: int64 */
            people: number;
            /** Format: int64 */
            people_max: number;
            requests: components["schemas"]["PeerRequest"][];
            school: string;
            topic: string;
        };
        PeerRequest: {
            /** Format: date-time */
            at_ms: string;
            name: string;
            /** @description names one PeerOffer */
            offer: string;
            /** @description names one Person */
            person: string;
            school: string;
            text: string;
        };
        People: {
            next?: string;
            people: components["schemas"]["PersonLine"][];
        };
        Person: {
            /** Format: date */
            born?: string;
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
        PersonalResources: {
            means: string;
            /** @description names one Person */
            person: string;
            potential: string;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            weekly_hours?: number;
        };
        PersonCard: {
            name: string;
            person: components["schemas"]["Person"];
            posts: components["schemas"]["Post"][];
            workplace?: components["schemas"]["Workplace"];
        };
        PersonFindings: {
            /** Format: int64 */
            answered: number;
            competency_map: boolean;
            conclusion?: components["schemas"]["PaperLine"];
            counts: components["schemas"]["StandingCount"][];
            findings: components["schemas"]["FindingView"][];
            gap_table: boolean;
            groups: components["schemas"]["GroupRule"][];
            inputs: components["schemas"]["RouteInputs"];
            levels: components["schemas"]["LevelRule"][];
            /** Format: int64 */
            marked_actions: number;
            name: string;
            numbers: boolean;
            /** @description names one Person */
            person: string;
            profile: components["schemas"]["ProfileRow"][];
            readers: components["schemas"]["Readers"];
            /** Format: int64 */
            reason_min: number;
            requests: components["schemas"]["EducationalRequest"][];
            sources: components["schemas"]["ResultSourceRule"][];
            /** Format: int64 */
            to_answer: number;
        };
        PersonInCourse: {
            /** Format: int64 */
            absences: number;
            accommodation: components["schemas"]["MyAccommodation"];
            /** Format: date-time */
            deadline_ms?: string;
            doubts: components["schemas"]["Doubt"][];
            /** Format: int64 */
            given: number;
            halted: boolean;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            minutes_beyond: number;
            name: string;
            /** @description names one Person */
            person: string;
            school: string;
            /** Format: date-time */
            started_ms?: string;
            state?: components["schemas"]["AttemptState"];
            unconsented: boolean;
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
        PersonRoute: {
            approval: boolean;
            /** Format: date */
            ends: string;
            /** @description names one Route */
            route: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteState"];
        };
        PersonRoutes: {
            routes: components["schemas"]["PersonRoute"][];
        };
        /** @enum {string} */
        Phase: "locks" | "alone" | "first_come" | "prices" | "exact" | "assign" | "groups" | "improve" | "floor" | "done";
        /** @enum {string} */
        PlaceKind: "centre" | "school";
        PlaceRule: {
            kind: components["schemas"]["PlaceKind"];
            protocol_required: boolean;
            title: components["schemas"]["Words"];
        };
        PlanChange: {
            added: components["schemas"]["GroupSession"][];
            dropped: components["schemas"]["GroupSession"][];
            goals_added: components["schemas"]["GroupGoal"][];
            goals_dropped: components["schemas"]["GroupGoal"][];
            moved: components["schemas"]["GroupSession"][];
        };
        PlanLine: {
            /** Format: date */
            due: string;
            level: string;
            resource: string;
            responsible: string;
            text: string;
        };
        Plans: {
            kinds: components["schemas"]["JointPlanRule"][];
            plans: components["schemas"]["JointPlan"][];
        };
        PlanSideRule: {
            code: string;
            roles: string[];
            title: components["schemas"]["Words"];
        };
        PlanView: {
            acceptances: components["schemas"]["AcceptanceView"][];
            lines: components["schemas"]["PlanLine"][];
            plan: components["schemas"]["JointPlan"];
            sides: components["schemas"]["PlanSideRule"][];
        };
        Portfolio: {
            certificates: components["schemas"]["Certificate"][];
            products: components["schemas"]["ProductView"][];
            routes: components["schemas"]["PortfolioRoute"][];
            tasks: components["schemas"]["NextTask"][];
        };
        PortfolioRoute: {
            certificate?: components["schemas"]["Certificate"];
            /** Format: date */
            closed_on?: string;
            /** Format: date */
            ends: string;
            grounds: components["schemas"]["Words"][];
            /** Format: int64 */
            hours_done: number;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            items_done: number;
            /** @description names one Route */
            route: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteState"];
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
        Practice: {
            /** @description names one Person */
            author: string;
            competency: string;
            /** Format: date */
            decided_on?: string;
            evidence: string;
            /** @description names one Practice */
            id: string;
            named: boolean;
            problem: string;
            /** Format: date */
            published_on?: string;
            reason: string;
            result: string;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            round: number;
            solution: string;
            state: components["schemas"]["PracticeState"];
            title: string;
        };
        /** @enum {string} */
        PracticeCommand: "submit" | "publish" | "withdraw" | "sign" | "unsign";
        Practices: {
            practices: components["schemas"]["PracticeView"][];
        };
        PracticesRule: {
            council: components["schemas"]["VoteRule"];
            source: components["schemas"]["Source"];
        };
        /** @enum {string} */
        PracticeState: "draft" | "council" | "selected" | "published" | "withdrawn";
        PracticeView: {
            author: string;
            mine: boolean;
            practice: components["schemas"]["Practice"];
        };
        PrecisionOfForm: {
            competencies: components["schemas"]["FormPrecision"][];
            interval_percent: number;
        };
        PrecisionPoint: {
            half_width: number;
            percent: number;
        };
        Prerequisite: {
            code: string;
            /** @description names one Activity */
            id: string;
            title: string;
        };
        /** @enum {string} */
        Presence: "expected" | "present" | "absent";
        Presentation: {
            note: string;
            path: string;
            /** @description names one Person */
            person: string;
            /** Format: date */
            presented_on: string;
            /** @description names one Person */
            receiver: string;
            receiver_name: string;
            /** @description names one Route */
            route: string;
            teacher: string;
        };
        PriorityProgramme: {
            code: string;
            competencies: string;
            federal: boolean;
            /** Format: date */
            since: string;
            task: string;
            title: string;
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
        /** @enum {string} */
        ProductCriterion: "relevance" | "correctness" | "usefulness" | "originality" | "clarity";
        /** @enum {string} */
        ProductDecision: "accepted" | "correction";
        /** @enum {string} */
        ProductKind: "file" | "link";
        ProductMark: {
            comment: string;
            criterion: components["schemas"]["ProductCriterion"];
            /** Format: int64 */
            points: number;
        };
        Products: {
            next?: string;
            products: components["schemas"]["ProductView"][];
        };
        /** @enum {string} */
        ProductState: "on_review" | "accepted" | "correction";
        ProductView: {
            author_hidden: boolean;
            comment: string;
            event: string;
            kind: components["schemas"]["ProductKind"];
            link: string;
            marks: components["schemas"]["ProductMark"][];
            media_type: string;
            name: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            points: number;
            /** Format: date */
            presented_on?: string;
            /** @description names one Product */
            product: string;
            /** Format: date-time */
            reviewed_ms?: string;
            reviewer_name: string;
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            /** Format: date-time */
            sent_ms: string;
            /** Format: int64 */
            size: number;
            state: components["schemas"]["ProductState"];
            summary: string;
            teacher: string;
            title: string;
        };
        Profile: {
            accounts: components["schemas"]["AccountsRule"];
            act: components["schemas"]["ActRule"];
            activities: components["schemas"]["ActivitiesRule"];
            approvals: components["schemas"]["ApprovalRule"][];
            basis: components["schemas"]["BasisRule"];
            builders: components["schemas"]["BuilderRule"];
            calendar: components["schemas"]["CalendarRule"];
            centre: components["schemas"]["CentreRule"];
            certificate?: components["schemas"]["CertificateRule"];
            checks: components["schemas"]["CheckRule"][];
            code: string;
            communities?: components["schemas"]["CommunitiesRule"];
            conclusion?: components["schemas"]["ConclusionRule"];
            confirmations: components["schemas"]["ConfirmationsRule"];
            correction: components["schemas"]["CorrectionRule"];
            diagnostics?: components["schemas"]["DiagnosticsRule"];
            documents: components["schemas"]["DocumentRule"][];
            events: components["schemas"]["EventRule"][];
            frame: components["schemas"]["FrameRule"];
            handovers: components["schemas"]["HandoverRule"][];
            help_desk?: components["schemas"]["HelpDeskRule"];
            indicators: components["schemas"]["IndicatorRule"][];
            innovation_sites?: components["schemas"]["SitesRule"];
            instrument_expertise?: components["schemas"]["InstrumentExpertiseRule"];
            joint_plans: components["schemas"]["JointPlanRule"][];
            kept_card?: components["schemas"]["KeptCardRule"];
            level?: components["schemas"]["RegulationLevel"];
            levels: components["schemas"]["LevelsRule"];
            mentoring?: components["schemas"]["MentoringRule"];
            methodical_system?: components["schemas"]["MethodicalSystemRule"];
            municipal_events?: components["schemas"]["MunicipalEventsRule"];
            obligations: components["schemas"]["ObligationRule"][];
            parent?: string;
            practices?: components["schemas"]["PracticesRule"];
            programme?: components["schemas"]["ProgrammeRule"];
            programme_expertise?: components["schemas"]["ProgrammeExpertiseRule"];
            programme_proposals?: components["schemas"]["ProgrammeProposalsRule"];
            questionnaires: components["schemas"]["QuestionnaireRule"][];
            realisation_control?: components["schemas"]["RealisationControlRule"];
            risk?: components["schemas"]["RiskRule"];
            roles: components["schemas"]["RoleRule"][];
            school_records: components["schemas"]["SchoolRecordRule"][];
            sections: components["schemas"]["SectionRule"][];
            stages: components["schemas"]["StageRule"][];
            subjects: components["schemas"]["SubjectRule"][];
            term: components["schemas"]["TermRule"];
            territory: components["schemas"]["TerritoryRule"];
            title: components["schemas"]["Words"];
            tutoring?: components["schemas"]["TutoringRule"];
            version: string;
            visibility: components["schemas"]["VisibilityRule"][];
            workplace?: components["schemas"]["WorkplaceRule"];
        };
        ProfileRow: {
            aged: boolean;
            attempt: string;
            before_high?: number;
            before_low?: number;
            /** Format: date */
            before_on?: string;
            before_percent?: number;
            before_source: string;
            below_probability?: number;
            beside_self?: components["schemas"]["BesideSelf"];
            competency: string;
            group: string;
            high?: number;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            items_to_settle: number;
            level: string;
            low?: number;
            /** Format: date */
            measured_on: string;
            percent?: number;
            required: number;
            self_mark?: components["schemas"]["SelfMark"];
            source: string;
            standing: components["schemas"]["Standing"];
            title: string;
        };
        Programme: {
            /** @description names one Activity */
            activity: string;
            horizon: boolean;
            kind?: components["schemas"]["ProgrammeKind"];
            part_of: string;
            partners: string;
            portal_url: string;
            protocol: string;
            reason: string;
            register_number: string;
            /** Format: date */
            registered_on?: string;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            round: number;
            state: components["schemas"]["ProgrammeState"];
        };
        ProgrammeExpertise: {
            conclusions: components["schemas"]["ConclusionView"][];
            criteria: components["schemas"]["CriterionRule"][];
            /** Format: int64 */
            experts_min: number;
            programme: components["schemas"]["Programme"];
            /** Format: int64 */
            quorum: number;
            title: string;
            votes: components["schemas"]["VoteView"][];
        };
        ProgrammeExpertiseRule: {
            conclusion: string;
            council: components["schemas"]["VoteRule"];
            criteria: components["schemas"]["CriterionRule"][];
            /** Format: int64 */
            experts_min: number;
            federal_register_passes: boolean;
            points_min: number;
            protocol: string;
            register_format: string;
            source: components["schemas"]["Source"];
            types: string[];
        };
        /** @enum {string} */
        ProgrammeKind: "advanced_training" | "retraining";
        ProgrammeLine: {
            /** @description names one Activity */
            activity: string;
            code: string;
            register_number: string;
            /** Format: date */
            registered_on?: string;
            state: components["schemas"]["ProgrammeState"];
            title: string;
        };
        ProgrammeLines: {
            programmes: components["schemas"]["ProgrammeLine"][];
        };
        ProgrammeMark: {
            comment: string;
            criterion: string;
            /** Format: int64 */
            points: number;
        };
        ProgrammePage: {
            checks?: components["schemas"]["TaskChecksRule"];
            map?: components["schemas"]["ResourceMapRule"];
            may_edit: boolean;
            resources: components["schemas"]["ProgrammeResource"][];
            /** @description names one Route */
            route: string;
            tasks: components["schemas"]["TaskView"][];
            teacher: string;
        };
        ProgrammeProposal: {
            activity: string;
            answer: string;
            /** Format: date */
            answered_on?: string;
            /** @description names one Person */
            author: string;
            competency: string;
            /** Format: date */
            filed_on: string;
            ground: string;
            /** @description names one ProgrammeProposal */
            id: string;
            kind: components["schemas"]["ProposalKind"];
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["ProposalState"];
            text: string;
            title: string;
        };
        ProgrammeProposals: {
            proposals: components["schemas"]["ProposalView"][];
        };
        ProgrammeProposalsRule: {
            roles: string[];
            source: components["schemas"]["Source"];
        };
        ProgrammeResource: {
            added_by: string;
            kind: string;
            /** Format: int64 */
            position: number;
            title: string;
        };
        ProgrammeRule: {
            peer_learning?: components["schemas"]["PeerLearningRule"];
            resource_map?: components["schemas"]["ResourceMapRule"];
            task_checks?: components["schemas"]["TaskChecksRule"];
        };
        Programmes: {
            programmes: components["schemas"]["PriorityProgramme"][];
        };
        /** @enum {string} */
        ProgrammeState: "draft" | "expertise" | "approved" | "returned" | "registered";
        ProgrammeView: {
            credited: components["schemas"]["ModuleLine"][];
            /** Format: int64 */
            hours_credited: number;
            /** Format: int64 */
            hours_whole: number;
            needs_expertise: boolean;
            part_of_title: string;
            programme: components["schemas"]["Programme"];
        };
        PromoterLine: {
            hidden: boolean;
            path: string;
            /** Format: int64 */
            people?: number;
            score?: number;
            title: string;
        };
        Proposal: {
            beyond: number;
            coverage: components["schemas"]["Coverage"][];
            /** Format: int64 */
            hours: number;
            items: components["schemas"]["ProposedItem"][];
            /** Format: int64 */
            least_hours: number;
            left_out: components["schemas"]["LeftOut"][];
            proven: boolean;
            /** Format: int64 */
            release_days: number;
            share: number;
            /** Format: int64 */
            trips: number;
            unmet: components["schemas"]["Unmet"][];
            variant: components["schemas"]["Variant"];
        };
        /** @enum {string} */
        ProposalKind: "change" | "develop";
        Proposals: {
            banned: string[];
            /** Format: int64 */
            hours: number;
            /** Format: int64 */
            offers: number;
            present: components["schemas"]["Proposal"];
            proposals: components["schemas"]["Proposal"][];
            /** Format: int64 */
            release_days: number;
            weekly_hours: number;
        };
        /** @enum {string} */
        ProposalState: "filed" | "accepted" | "rejected";
        ProposalView: {
            activity_title: string;
            author: string;
            proposal: components["schemas"]["ProgrammeProposal"];
            /** Format: int64 */
            waited_days: number;
        };
        ProposedCriterionView: {
            criterion: components["schemas"]["Criterion"];
            may_decide: boolean;
            mine: boolean;
        };
        ProposedItem: {
            /** @description names one Activity */
            activity: string;
            covers: string;
            education_type: components["schemas"]["EducationType"];
            /** Format: date */
            ends: string;
            form: components["schemas"]["StudyForm"];
            /** Format: int64 */
            free_seats?: number;
            /** Format: int64 */
            hours: number;
            kind: components["schemas"]["ActivityKind"];
            level: components["schemas"]["ActivityLevel"];
            locked: boolean;
            marginal: number;
            place: string;
            provider: string;
            reasons: components["schemas"]["Reason"][];
            /** Format: int64 */
            release_days: number;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
            title: string;
            venue: components["schemas"]["Venue"];
        };
        ProposedTutor: {
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            school: string;
            subject_matches: boolean;
            subjects: string;
            teacher: string;
            /** @description names one Person */
            tutor: string;
            tutor_name: string;
        };
        ProposedTutors: {
            duty: components["schemas"]["Duty"];
            loads: components["schemas"]["LoadChange"][];
            more: boolean;
            routes: components["schemas"]["ProposedTutor"][];
        };
        Protocol: {
            /** @description names one Person */
            author: string;
            /** Format: date-time */
            ended_ms?: string;
            incidents: string;
            number: string;
            observers: string;
            paper: string;
            /** Format: int64 */
            revision: number;
            /** @description names one Sitting */
            sitting: string;
            /** Format: date-time */
            started_ms?: string;
            state: components["schemas"]["ProtocolState"];
        };
        ProtocolPage: {
            campaign_title: string;
            organiser: string;
            pauses: components["schemas"]["PauseLine"][];
            people: components["schemas"]["SeatedPerson"][];
            protocol: components["schemas"]["Protocol"];
            sitting: components["schemas"]["Sitting"];
        };
        /** @enum {string} */
        ProtocolState: "draft" | "signed_off";
        PublicationOfWave: {
            published?: components["schemas"]["PublishedWave"];
        };
        PublicReport: {
            content: components["schemas"]["ReportContent"];
            /** @description names one OpenReport */
            id: string;
            /** Format: date */
            published_on: string;
            region: string;
            title: string;
            /** Format: int64 */
            version: number;
        };
        PublicReportName: {
            /** @description names one OpenReport */
            id: string;
            place: string;
            /** Format: date */
            published_on: string;
            region: string;
            title: string;
        };
        PublicReports: {
            reports: components["schemas"]["PublicReportName"][];
        };
        PublishedHeader: {
            /** Format: date */
            held_until: string;
            /** @description names one WaveRun */
            run: string;
            title: string;
            /** @description names one Wave */
            wave: string;
        };
        PublishedWave: {
            /** Format: date */
            held_until: string;
            offers: components["schemas"]["OfferCount"][];
            /** @description names one WaveRun */
            run: string;
        };
        /** @enum {string} */
        Purpose: "initial" | "repeat";
        QuarterRule: {
            from: components["schemas"]["MonthDay"];
            to: components["schemas"]["MonthDay"];
        };
        QuestionAnswer: {
            choices: string[];
            code: string;
            goals: components["schemas"]["GoalMark"][];
            /** Format: int64 */
            scale?: number;
            tasks: string[];
            text: string;
        };
        /** @enum {string} */
        QuestionKind: "text" | "text_with_file" | "one_of" | "many_of" | "many_of_with_text" | "activities" | "activities_with_text" | "scale_5" | "scale_by_goal" | "scale_10" | "task_list";
        /** @enum {string} */
        QuestionnairePurpose: "reflexive" | "satisfaction";
        QuestionnaireRule: {
            code: string;
            document?: string;
            purpose: components["schemas"]["QuestionnairePurpose"];
            questions: components["schemas"]["QuestionRule"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        QuestionRule: {
            block: string;
            code: string;
            kind: components["schemas"]["QuestionKind"];
            options: string[];
            required: boolean;
            source: components["schemas"]["Source"];
            text: string;
        };
        /** @enum {string} */
        QuestionSide: "teacher" | "support";
        QuestionView: {
            /** Format: date-time */
            at_ms: string;
            author_name: string;
            own: boolean;
            /** @description names one Question */
            question: string;
            side: components["schemas"]["QuestionSide"];
            text: string;
            unread: boolean;
        };
        QuietRule: {
            /** Format: int64 */
            from_hour: number;
            source: components["schemas"]["Source"];
            /** Format: int64 */
            to_hour: number;
            weekends: boolean;
        };
        Readers: {
            duties: components["schemas"]["Duty"][];
            with_permission: components["schemas"]["Duty"][];
        };
        Readiness: {
            confirmed: boolean;
            may_certify: boolean;
            may_close: boolean;
            missing: components["schemas"]["RouteFact"][];
            sections: components["schemas"]["SectionReadiness"][];
        };
        ReadyRoute: {
            /** Format: date */
            confirmed_on?: string;
            /** Format: date */
            ends: string;
            grounds: components["schemas"]["Words"][];
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            teacher: string;
        };
        ReadyRoutes: {
            next?: string;
            /** Format: int64 */
            ready: number;
            routes: components["schemas"]["ReadyRoute"][];
        };
        RealisationControl: {
            /** Format: date-time */
            at_ms: string;
            comment: string;
            marks: string;
            name: string;
            /** Format: int64 */
            number: number;
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            verdict: components["schemas"]["ControlVerdict"];
        };
        RealisationControlRule: {
            checklist: components["schemas"]["ChecklistRule"][];
            own_role?: string;
            role: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        Reapproval: "on_content_change" | "always" | "never";
        Reason: {
            after: number;
            before: number;
            code: components["schemas"]["ReasonCode"];
            competency: string;
            /** Format: int64 */
            number: number;
        };
        /** @enum {string} */
        ReasonCode: "covers" | "on_request" | "best_per_hour" | "only_offer" | "transfer" | "reflection" | "locked" | "no_travel" | "seats_left";
        RecentDecision: {
            /** Format: date-time */
            at_ms: string;
            decision: components["schemas"]["ApprovalDecision"];
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            teacher: string;
            /** Format: date-time */
            until_ms: string;
        };
        Recommendation: {
            addressee: string;
            /** @description names one Person */
            author: string;
            author_name: string;
            done_note: string;
            /** Format: date */
            done_on?: string;
            /** Format: date */
            due: string;
            /** @description names one Recommendation */
            id: string;
            /** Format: date */
            issued_on: string;
            number: string;
            paper: string;
            path: string;
            /** @description names one Person */
            person: string;
            reason: string;
            /** Format: int64 */
            revision: number;
            school: string;
            state: components["schemas"]["RecommendationState"];
            text: string;
        };
        Recommendations: {
            recommendations: components["schemas"]["RecommendationView"][];
            schools: components["schemas"]["SchoolName"][];
            /** Format: date */
            today: string;
        };
        /** @enum {string} */
        RecommendationState: "issued" | "done";
        RecommendationView: {
            may_finish: boolean;
            overdue: boolean;
            recommendation: components["schemas"]["Recommendation"];
        };
        Reconsidered: {
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            state: components["schemas"]["RouteState"];
        };
        /** @enum {string} */
        RecordMark: "included" | "present" | "realised";
        ReflectionPage: {
            activities: components["schemas"]["ActivityTitle"][];
            /** Format: int64 */
            answered: number;
            answers: components["schemas"]["QuestionAnswer"][];
            goals: components["schemas"]["RouteGoal"][];
            may_write: boolean;
            printed: boolean;
            purpose: components["schemas"]["QuestionnairePurpose"];
            questions: components["schemas"]["QuestionRule"][];
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            state: components["schemas"]["ReflectionState"];
            /** Format: date */
            submitted_on?: string;
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        ReflectionState: "draft" | "submitted";
        /** @enum {string} */
        RegisterKind: "municipalities" | "schools" | "positions" | "subjects" | "staff" | "officers";
        RegulationInForce: {
            code: string;
            /** Format: date */
            in_force_from: string;
            region: string;
            territory: string;
            version: string;
        };
        /** @enum {string} */
        RegulationLevel: "region" | "municipality";
        RegulationList: {
            regulations: components["schemas"]["RegulationInForce"][];
        };
        RegulationParts: {
            certificates: boolean;
            communities: boolean;
            effect: boolean;
            groups: boolean;
            handovers: boolean;
            help_desk: boolean;
            interviews: boolean;
            joint_plans: boolean;
            library: boolean;
            meetings: boolean;
            messages: boolean;
            monitorings: boolean;
            peers: boolean;
            practices: boolean;
            recommendations: boolean;
            records: boolean;
            responsible: boolean;
            satisfaction: boolean;
            teams: boolean;
        };
        RegulationText: {
            code: string;
            text: string;
            title: string;
            version: string;
        };
        Remark: {
            check: components["schemas"]["RouteCheck"];
            items: string[];
            limit: string;
            seasons?: components["schemas"]["Words"][];
            severity: components["schemas"]["CheckSeverity"];
        };
        RepeatAsked: {
            attempt: string;
        };
        RepeatBeside: {
            lines: components["schemas"]["RepeatLine"][];
            /** Format: int64 */
            people_min: number;
        };
        RepeatLine: {
            beside?: components["schemas"]["ToldChange"];
            competency: string;
            /** Format: date */
            measured_before: string;
            /** Format: date */
            measured_on: string;
            own: components["schemas"]["ToldChange"];
            touched: boolean;
        };
        ReportContent: {
            lines: components["schemas"]["ReportLine"][];
            /** Format: int64 */
            people_min: number;
            place: string;
            practices: components["schemas"]["ReportPractice"][];
            /** Format: date */
            since: string;
            /** Format: date */
            until: string;
        };
        ReportLine: {
            title: components["schemas"]["Words"];
            unit: string;
            value?: number;
            year_ago?: number;
        };
        ReportPractice: {
            author?: string;
            practice: string;
            problem: string;
            result: string;
            solution: string;
            title: string;
        };
        /** @enum {string} */
        ReportState: "made" | "published" | "withdrawn";
        RequestLine: {
            answer: string;
            /** Format: date */
            answered_before?: string;
            indicator: string;
            title: string;
        };
        RequestLineView: {
            known: boolean;
            line: components["schemas"]["RequestLine"];
            unit: string;
            value?: number;
        };
        Requests: {
            next?: string;
            requests: components["schemas"]["RequestView"][];
        };
        /** @enum {string} */
        RequestState: "draft" | "stated" | "answered" | "withdrawn";
        RequestView: {
            answered_by_name: string;
            competency_title: string;
            name: string;
            request: components["schemas"]["EducationalRequest"];
        };
        ResourceKindRule: {
            code: string;
            title: components["schemas"]["Words"];
        };
        ResourceMapRule: {
            kinds: components["schemas"]["ResourceKindRule"][];
            roles: string[];
            source: components["schemas"]["Source"];
        };
        Responsible: {
            /** @description names one Responsible */
            id: string;
            name: string;
            number: string;
            paper: string;
            path: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
            school: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
        };
        ResponsibleCandidate: {
            name: string;
            /** @description names one Person */
            person: string;
        };
        Responsibles: {
            candidates: components["schemas"]["ResponsibleCandidate"][];
            /** Format: int64 */
            least: number;
            responsible: components["schemas"]["ResponsibleView"][];
            schools: components["schemas"]["SchoolName"][];
            /** Format: date */
            today: string;
            uncovered: components["schemas"]["SchoolName"][];
        };
        ResponsibleView: {
            responsible: components["schemas"]["Responsible"];
            school_title: string;
        };
        ResultConflict: {
            name: string;
            ours: number;
            /** Format: date */
            ours_on: string;
            /** @description names one Person */
            person: string;
            required: number;
            theirs: number;
            /** Format: date */
            theirs_on: string;
            title: string;
        };
        ResultConflicts: {
            conflicts: components["schemas"]["ResultConflict"][];
            /** Format: int64 */
            count: number;
        };
        ResultLevel: {
            advice: components["schemas"]["Words"];
            code: string;
            from_percent: number;
            is_deficit: boolean;
            title: components["schemas"]["Words"];
            to_percent: number;
        };
        ResultLine: {
            before?: components["schemas"]["Before"];
            change?: components["schemas"]["Change"];
            code: string;
            course: number[];
            evidence: components["schemas"]["Evidence"];
            group: string;
            high?: number;
            /** Format: int64 */
            items: number;
            level?: string;
            level_probability?: number;
            low?: number;
            percent?: number;
            sufficient: boolean;
            thing: components["schemas"]["MeasuredThing"];
            title: string;
        };
        Results: {
            results: components["schemas"]["ResultView"][];
        };
        ResultSourceRule: {
            code: string;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        ResultSources: {
            sources: components["schemas"]["ResultSourceRule"][];
        };
        ResultView: {
            /** @description names one Attempt */
            attempt: string;
            /** Format: date-time */
            before_ms?: string;
            /** Format: date-time */
            calibrated_ms?: string;
            /** Format: int64 */
            calibration: number;
            competencies: components["schemas"]["ResultLine"][];
            doubts: components["schemas"]["Doubt"][];
            /** Format: date-time */
            finished_ms?: string;
            groups: components["schemas"]["ResultLine"][];
            interval_percent: number;
            /** Format: int64 */
            items_min: number;
            levels: components["schemas"]["ResultLevel"][];
            name: string;
            pace?: components["schemas"]["Pace"];
            /** @description names one Person */
            person: string;
            purpose: components["schemas"]["Purpose"];
            /** Format: date-time */
            scored_ms?: string;
            state: components["schemas"]["AttemptState"];
            title: string;
        };
        /** @enum {string} */
        ReviewDecision: "accepted" | "correction";
        ReviewEvidence: {
            comment?: string;
            decision: components["schemas"]["ReviewDecision"];
            /** @description names one Evidence */
            evidence: string;
            /** Format: int64 */
            revision: number;
        };
        ReviewLine: {
            evidence: components["schemas"]["EvidenceView"];
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            teacher: string;
            title: string;
        };
        ReviewOutcome: {
            code: string;
            decided: boolean;
            en: string;
            /** @description names one Evidence */
            evidence: string;
            ru: string;
        };
        ReviewOutcomes: {
            outcomes: components["schemas"]["ReviewOutcome"][];
        };
        Reviews: {
            next?: string;
            own: components["schemas"]["OwnPace"];
            reviews: components["schemas"]["ReviewLine"][];
            /** Format: int64 */
            waiting: number;
        };
        /** @enum {string} */
        RevisionDecision: "awaiting" | "agreed" | "returned" | "at_once" | "withdrawn";
        RevisionHeader: {
            /** Format: date-time */
            at_ms: string;
            /** @description names one Person */
            author: string;
            comment: string;
            /** @description names one Person */
            decided_by: string;
            /** Format: date-time */
            decided_ms?: string;
            decided_name: string;
            decision: components["schemas"]["RevisionDecision"];
            initiator: string;
            /** Format: int64 */
            number: number;
            reason: string;
        };
        RevisionView: {
            difference?: components["schemas"]["RouteDifference"];
            header: components["schemas"]["RevisionHeader"];
            snapshot: components["schemas"]["RouteSnapshot"];
        };
        RewardExclusion: {
            /** @description names one Person */
            author: string;
            author_name: string;
            /** Format: date */
            excluded_on: string;
            path: string;
            reason: string;
            school: string;
            /** Format: date */
            year_since: string;
        };
        RisingSchool: {
            change?: number;
            code: string;
            exclusion?: components["schemas"]["RewardExclusion"];
            heads: string[];
            nominated: boolean;
            school: string;
            value?: number;
            year_ago?: number;
        };
        RisingSchools: {
            clauses: string[];
            indicator: components["schemas"]["Words"];
            schools: components["schemas"]["RisingSchool"][];
            /** Format: date */
            since: string;
            unit: string;
        };
        /** @enum {string} */
        RiskKind: "overdue_checkpoints" | "silence";
        RiskReason: {
            /** Format: int64 */
            count: number;
            kind: components["schemas"]["RiskKind"];
            /** Format: date */
            since: string;
        };
        RiskRule: {
            /** Format: int64 */
            overdue_checkpoints_min: number;
            /** Format: int64 */
            silence_days: number;
            source: components["schemas"]["Source"];
        };
        /** @enum {string} */
        RoleReach: "own" | "support" | "school" | "municipality" | "okrug" | "region";
        RoleRule: {
            code: string;
            duties: components["schemas"]["Duty"][];
            reach: components["schemas"]["RoleReach"];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        Route: {
            /** Format: int64 */
            agreed_number: number;
            /** Format: date */
            agreed_on?: string;
            awaits: string;
            campaign: string;
            /** Format: date-time */
            changed_ms: string;
            /** Format: date */
            closed_on?: string;
            /** Format: date */
            ends: string;
            /** @description names one Route */
            id: string;
            note: string;
            noted: string;
            /** Format: int64 */
            number: number;
            path: string;
            /** @description names one Person */
            person: string;
            position: string;
            profile: string;
            profile_version: string;
            /** Format: int64 */
            revision: number;
            school: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteState"];
            state_before?: components["schemas"]["RouteState"];
            /** Format: int64 */
            step: number;
            subjects: string;
            teacher: string;
            term_reason: string;
        };
        RouteChange: {
            /** Format: date */
            ends?: string;
            /** Format: int64 */
            hours: number;
            kind: components["schemas"]["RouteChangeKind"];
            /** Format: date */
            starts?: string;
            title: string;
            /** Format: date */
            was_ends?: string;
            /** Format: date */
            was_starts?: string;
        };
        /** @enum {string} */
        RouteChangeKind: "added" | "removed" | "moved";
        /** @enum {string} */
        RouteCheck: "basis" | "term" | "term_reason" | "sections" | "goal_of_activity" | "dates_of_activity" | "transfer" | "reflection" | "education_types" | "clash" | "weekly_load" | "protected_season" | "uncovered_deficit";
        RouteContent: {
            /** Format: date */
            ends: string;
            goals: components["schemas"]["RouteGoal"][];
            items: components["schemas"]["RouteItem"][];
            /** Format: date */
            starts: string;
            term_reason: string;
        };
        RouteDecision: {
            comment: string;
            decision: components["schemas"]["ApprovalDecision"];
            marks?: string[];
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
        };
        RouteDifference: {
            changes: components["schemas"]["RouteChange"][];
            goals_changed: boolean;
            /** Format: int64 */
            hours: number;
            /** Format: int64 */
            release_days: number;
            term_changed: boolean;
            /** Format: int64 */
            was_hours: number;
            /** Format: int64 */
            was_release_days: number;
        };
        RouteDoings: {
            annul: boolean;
            correct: boolean;
            decide: boolean;
            edit: boolean;
            hide: boolean;
            resume: boolean;
            submit: boolean;
            suspend: boolean;
            withdraw: boolean;
        };
        RouteEffectLine: {
            beside?: components["schemas"]["ToldChange"];
            competency: string;
            effect?: components["schemas"]["ToldChange"];
            gain?: components["schemas"]["ToldChange"];
            touched?: components["schemas"]["ToldChange"];
        };
        RouteEffects: {
            campaigns: string[];
            /** Format: int64 */
            hidden: number;
            lines: components["schemas"]["RouteEffectLine"][];
            /** Format: int64 */
            people_min: number;
        };
        /** @enum {string} */
        RouteFact: "letter_sent" | "application_accepted" | "account_ready" | "sitting_scheduled" | "catalogue_formed" | "diagnostics_finished" | "objectivity_recorded" | "conclusion_given" | "deficit_described" | "self_assessment_given" | "staff_data_known" | "deficit_acknowledged" | "request_stated" | "goal_set" | "activity_chosen" | "activities_dated" | "technologies_named" | "route_submitted" | "route_agreed" | "route_presented" | "route_handed_over" | "realisation_controlled" | "effectiveness_concluded" | "resources_chosen" | "activities_finished" | "reflexive_questionnaire_answered" | "product_created" | "product_presented" | "satisfaction_survey_answered" | "request_satisfied" | "repeated_diagnostics_finished" | "deficit_eliminated_by_diagnostics" | "deficit_eliminated_by_reflection" | "next_tasks_set" | "confirmed" | "certificate_issued";
        RouteGoal: {
            competency: string;
            /** @description names one RouteGoal */
            id: string;
            text: string;
        };
        RouteInputs: {
            programmes: components["schemas"]["PriorityProgramme"][];
            resources?: components["schemas"]["PersonalResources"];
            school_context: string;
            tasks: components["schemas"]["DevelopmentTask"][];
        };
        RouteInterviews: {
            interviews: components["schemas"]["Interview"][];
            presentation?: components["schemas"]["Presentation"];
        };
        RouteItem: {
            /** @description names one Activity */
            activity: string;
            cost: number;
            covers: string;
            education_type: components["schemas"]["EducationType"];
            /** Format: date */
            ends: string;
            /** Format: date */
            finished_on?: string;
            form: components["schemas"]["StudyForm"];
            /** @description names one RouteGoal */
            goal: string;
            /** Format: int64 */
            hours: number;
            /** @description names one RouteItem */
            id: string;
            kind: components["schemas"]["ActivityKind"];
            locked: boolean;
            /** Format: date */
            moved_from?: string;
            place: string;
            provider: string;
            /** Format: int64 */
            release_days: number;
            /** @description names one ActivitySession */
            session: string;
            slots: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteItemState"];
            summary_form: string;
            technology: string;
            title: string;
            type: string;
            unfit: boolean;
            url: string;
            venue: components["schemas"]["Venue"];
        };
        /** @enum {string} */
        RouteItemState: "planned" | "running" | "done" | "cancelled";
        RoutePage: {
            goals: components["schemas"]["RouteGoal"][];
            grounds: components["schemas"]["GroundLine"][];
            handovers: components["schemas"]["HandoverMark"][];
            initiators: components["schemas"]["InitiatorRule"][];
            items: components["schemas"]["RouteItem"][];
            /** Format: date */
            latest_end: string;
            load: components["schemas"]["WeeklyLoad"];
            may: components["schemas"]["RouteDoings"];
            next: components["schemas"]["NextAction"];
            papers: components["schemas"]["RoutePaper"][];
            parts: components["schemas"]["RouteParts"];
            remarks: components["schemas"]["Remark"][];
            revisions: components["schemas"]["RevisionHeader"][];
            route: components["schemas"]["Route"];
            sections: components["schemas"]["SectionMark"][];
            stages: components["schemas"]["StageMark"][];
            /** Format: date */
            today: string;
        };
        RoutePaper: {
            edited_as: components["schemas"]["EditedAs"][];
            file: string;
            title: components["schemas"]["Words"];
        };
        RouteParts: {
            approval: boolean;
            effect: boolean;
            programme: boolean;
        };
        RouteSnapshot: {
            content: components["schemas"]["RouteContent"];
            /** Format: int64 */
            number: number;
            position: string;
            remarks: components["schemas"]["Remark"][];
            school: string;
            subjects: string;
            teacher: string;
        };
        /** @enum {string} */
        RouteState: "draft" | "submitted" | "returned" | "agreed" | "realising" | "reflecting" | "completed" | "suspended" | "expired" | "annulled";
        RouteSupport: {
            changes: components["schemas"]["CompanionChange"][];
            checkpoints: components["schemas"]["CheckpointView"][];
            /** Format: date */
            ends: string;
            former: components["schemas"]["FormerItem"][];
            items: components["schemas"]["SupportedItem"][];
            may: components["schemas"]["SupportDoings"];
            members: components["schemas"]["SupportMember"][];
            /** @description names one Person */
            person: string;
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteState"];
            teacher: string;
            /** Format: date */
            today: string;
            /** Format: int64 */
            unread: number;
        };
        RouteToHand: {
            /** Format: date */
            ends: string;
            /** Format: int64 */
            number: number;
            position: string;
            recipients: components["schemas"]["HandoverRecipient"][];
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            subjects: string;
            teacher: string;
        };
        RowProblem: {
            code: string;
            column: string;
            en: string;
            perhaps: string;
            /** Format: int64 */
            row: number;
            ru: string;
        };
        RuleChange: {
            after: string;
            before: string;
            key: string;
            part: string;
            rule: components["schemas"]["Words"];
        };
        RunLine: {
            /** Format: date-time */
            asked_ms: string;
            /** @description names one WaveRun */
            run: string;
            /** Format: int64 */
            seed: number;
            state: components["schemas"]["RunState"];
            summary?: components["schemas"]["RunSummary"];
            terms: components["schemas"]["WaveTerms"];
        };
        RunPage: {
            course: components["schemas"]["RunPoint"][];
            line: components["schemas"]["RunLine"];
            scarce: components["schemas"]["ScarceLine"][];
            shares: components["schemas"]["ShareGroup"][];
        };
        RunPoint: {
            bound: number;
            done: number;
            phase: components["schemas"]["Phase"];
            seconds: number;
            value: number;
        };
        RunProgress: {
            points: components["schemas"]["RunPoint"][];
            state: components["schemas"]["RunState"];
        };
        /** @enum {string} */
        RunState: "waiting" | "running" | "done" | "cancelled" | "failed" | "interrupted";
        RunSummary: {
            below: components["schemas"]["BelowFloor"][];
            /** Format: int64 */
            below_floor: number;
            benefit?: number;
            bound: number;
            first_come_share_p1: number;
            first_come_value: number;
            gap: number;
            /** Format: int64 */
            groups_closed: number;
            /** Format: int64 */
            oversubscribed: number;
            seconds: number;
            /** Format: int64 */
            sessions: number;
            share_mean: number;
            share_p1: number;
            share_p5: number;
            /** Format: int64 */
            teachers: number;
            value: number;
            /** Format: int64 */
            with_nothing: number;
            /** Format: int64 */
            without_kind: number;
            /** Format: int64 */
            without_need: number;
            /** Format: int64 */
            without_offers: number;
        };
        Satisfaction: {
            /** Format: int64 */
            people_min: number;
            places: components["schemas"]["PromoterLine"][];
            question: string;
            /** Format: date */
            since: string;
            topics: components["schemas"]["ComplaintTopic"][];
            total: components["schemas"]["PromoterLine"];
            /** Format: date */
            until: string;
        };
        SavedAnswer: {
            item: string;
            /** Format: int64 */
            sequence: number;
            /** Format: date-time */
            server_ms: string;
            taken: boolean;
            value: components["schemas"]["ItemAnswer"];
        };
        ScarceLine: {
            activity: string;
            another_group: number;
            place: string;
            price: number;
            /** Format: int64 */
            seats: number;
            session: string;
            /** Format: date */
            starts?: string;
            title: string;
        };
        Scarcities: {
            /** Format: int64 */
            choices_min: number;
            scarce: components["schemas"]["Scarcity"][];
        };
        Scarcity: {
            /** Format: int64 */
            activities: number;
            competency: string;
            /** Format: int64 */
            kinds: number;
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
        SchoolAttendance: {
            /** Format: int64 */
            attended: number;
            title: string;
        };
        SchoolName: {
            school: string;
            title: string;
        };
        SchoolRecord: {
            /** Format: date */
            date: string;
            file_name: string;
            file_sha256: string;
            /** @description names one SchoolRecord */
            id: string;
            kind: components["schemas"]["SchoolRecordKind"];
            marks: string;
            /** Format: int64 */
            marks_held: number;
            number: string;
            path: string;
            /** Format: date */
            registered_on: string;
            /** Format: int64 */
            revision: number;
            school: string;
            title: string;
            /** Format: date */
            withdrawn_on?: string;
        };
        /** @enum {string} */
        SchoolRecordKind: "regulation" | "job_descriptions" | "quality_system" | "staff_plan";
        SchoolRecordRule: {
            kind: components["schemas"]["SchoolRecordKind"];
            marks: components["schemas"]["RecordMark"][];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        SchoolRecords: {
            kinds: components["schemas"]["KindOfSchool"][];
            /** Format: date */
            today: string;
        };
        Schools: {
            schools: components["schemas"]["School"][];
        };
        SeasonRule: {
            code: string;
            from: components["schemas"]["MonthDay"];
            load_share: number;
            no_deadlines: boolean;
            no_notices: boolean;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
            to: components["schemas"]["MonthDay"];
        };
        SeatedPerson: {
            name: string;
            /** @description names one Person */
            person: string;
            presence: components["schemas"]["Presence"];
            school: string;
            subject: string;
        };
        SectionMark: {
            asked: boolean;
            code: string;
            /** Format: int64 */
            number: number;
            ready: boolean;
            title: components["schemas"]["Words"];
        };
        SectionReadiness: {
            code: string;
            missing: components["schemas"]["RouteFact"][];
            missing_any_of: components["schemas"]["RouteFact"][];
            ready: boolean;
        };
        SectionRule: {
            any_of: components["schemas"]["RouteFact"][];
            code: string;
            due: string;
            fields: components["schemas"]["FieldRule"][];
            needs: components["schemas"]["RouteFact"][];
            /** Format: int64 */
            number: number;
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        SeenThing: "raw_answers" | "results" | "deficits" | "route" | "evidence" | "reflection" | "certificates" | "aggregates";
        SelfAction: {
            code: string;
            mark?: components["schemas"]["SelfMark"];
            title: string;
        };
        SelfAssessment: {
            functions: components["schemas"]["SelfFunction"][];
            /** Format: int64 */
            marked: number;
            /** Format: int64 */
            total: number;
        };
        SelfFunction: {
            actions: components["schemas"]["SelfAction"][];
            code: string;
            title: string;
        };
        /** @enum {string} */
        SelfMark: "not_yet" | "with_help" | "on_my_own" | "can_teach";
        SelfProgress: {
            /** Format: int64 */
            marked: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        SenderKind: "school" | "authority";
        /** @enum {string} */
        SendingBar: "ahead" | "unapproved" | "over" | "out_of_force" | "full";
        SentActivity: {
            reports: components["schemas"]["ActivityReportView"][];
            /** Format: date */
            since: string;
            /** Format: date */
            until: string;
        };
        SentLetters: {
            /** Format: int64 */
            had_one: number;
            letters: components["schemas"]["Letter"][];
            /** Format: int64 */
            sent: number;
        };
        SentMessages: {
            messages: components["schemas"]["Message"][];
        };
        SessionLine: {
            /** Format: int64 */
            free_seats?: number;
            session: components["schemas"]["ActivitySession"];
            /** Format: int64 */
            waiting: number;
        };
        /** @enum {string} */
        SessionState: "open" | "cancelled";
        SessionView: {
            /** Format: int64 */
            ahead_ms: number;
            csrf: string;
            demo: boolean;
            duties: string[];
            grants: components["schemas"]["Grant"][];
            login: string;
            must_change_password: boolean;
            /** Format: int64 */
            offset_minutes: number;
            person: string;
            person_name: string;
            region: string;
            region_title: string;
            /** Format: int64 */
            unread_notices: number;
        };
        Severities: {
            /** Format: int64 */
            common_min: number;
            experts: components["schemas"]["SeverityLine"][];
            fair_average: number;
            groups: string[][];
            /** Format: int64 */
            late_days: number;
            /** Format: int64 */
            marks: number;
            state: components["schemas"]["SeverityState"];
        };
        SeverityDrift: {
            change: number;
            error: number;
            word: components["schemas"]["SeverityWord"];
        };
        SeverityLine: {
            biases: components["schemas"]["BiasLine"][];
            /** Format: int64 */
            common: number;
            measured?: components["schemas"]["MeasuredSeverity"];
            name: string;
            /** @description names one Person */
            person: string;
            standing: components["schemas"]["ExpertStanding"];
            /** Format: int64 */
            works: number;
        };
        /** @enum {string} */
        SeverityState: "measured" | "few" | "constant" | "unlinked" | "unsettled";
        /** @enum {string} */
        SeverityWord: "alike" | "milder" | "stricter";
        /** @enum {string} */
        Sex: "female" | "male";
        SharedCalendar: {
            events: components["schemas"]["CalendarRow"][];
        };
        ShareGroup: {
            from: number;
            /** Format: int64 */
            people: number;
            to: number;
        };
        SheetForm: {
            form: components["schemas"]["WorkplaceForm"];
            title: components["schemas"]["Words"];
        };
        Sheets: {
            checkpoint_sheet: boolean;
            forms: components["schemas"]["SheetForm"][];
            sheets: components["schemas"]["SheetView"][];
        };
        SheetView: {
            may_edit: boolean;
            may_sign: boolean;
            printed: boolean;
            sheet: components["schemas"]["WorkplaceSheet"];
        };
        ShownOpinion: {
            checks: components["schemas"]["CheckAnswer"][];
            comment: string;
            decision: components["schemas"]["OpinionDecision"];
            expert: string;
            /** Format: date */
            given_on: string;
        };
        ShownRound: {
            /** Format: date */
            decided_on?: string;
            /** Format: date */
            opened_on: string;
            opinions: components["schemas"]["ShownOpinion"][];
            paper: string;
            /** Format: int64 */
            round: number;
            state: components["schemas"]["ExpertiseState"];
        };
        SightOffer: {
            /** Format: date-time */
            closed_ms?: string;
            duty: components["schemas"]["Duty"];
            open: boolean;
            /** Format: date-time */
            opened_ms?: string;
        };
        Sites: {
            may_keep: boolean;
            sites: components["schemas"]["InnovationSite"][];
        };
        SitesRule: {
            roles: string[];
            source: components["schemas"]["Source"];
        };
        Sitting: {
            /** @description names one Campaign */
            campaign: string;
            /** Format: int64 */
            capacity: number;
            /** Format: date-time */
            ends_ms: string;
            /** @description names one Sitting */
            id: string;
            /** @description names one Person */
            organiser: string;
            path: string;
            place: string;
            place_kind: components["schemas"]["PlaceKind"];
            /** Format: int64 */
            revision: number;
            room: string;
            /** Format: date-time */
            starts_ms: string;
            state: components["schemas"]["SittingState"];
            /** Format: int64 */
            taken: number;
        };
        SittingLine: {
            organiser: string;
            protocol_signed: boolean;
            sitting: components["schemas"]["Sitting"];
        };
        SittingPage: {
            campaign_title: string;
            organiser: string;
            people: components["schemas"]["SeatedPerson"][];
            sitting: components["schemas"]["Sitting"];
        };
        Sittings: {
            sittings: components["schemas"]["SittingLine"][];
        };
        /** @enum {string} */
        SittingState: "planned" | "held";
        Source: {
            clauses: string[];
            our_default: boolean;
            our_default_keys: string[];
        };
        Span: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        /** @enum {string} */
        StaffStanding: "none" | "expected" | "diagnosed" | "drafting" | "on_approval" | "realising" | "closed";
        StaffStandingCount: {
            /** Format: int64 */
            people: number;
            standing: components["schemas"]["StaffStanding"];
        };
        StageLine: {
            code: string;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            number?: number;
            /** Format: date */
            since?: string;
            title: components["schemas"]["Words"];
            watched: boolean;
        };
        StageMark: {
            code: string;
            state: components["schemas"]["MarkState"];
            title: components["schemas"]["Words"];
        };
        StageRule: {
            code: string;
            entry: components["schemas"]["RouteFact"][];
            exit: components["schemas"]["RouteFact"][];
            next: string[];
            /** Format: int64 */
            number?: number;
            owner: string;
            source: components["schemas"]["Source"];
            supporters: string[];
            tasks: components["schemas"]["TaskRule"][];
            title: components["schemas"]["Words"];
        };
        /** @enum {string} */
        Standing: "mastered" | "near" | "likely_below" | "below" | "unknown";
        StandingCount: {
            /** Format: int64 */
            competencies: number;
            standing: components["schemas"]["Standing"];
        };
        /** @enum {string} */
        StandingCut: "municipality" | "school";
        StandingLine: {
            /** @description names one Person */
            person: string;
            standing: components["schemas"]["StaffStanding"];
            without_diagnostics?: boolean;
            without_route?: boolean;
        };
        StandingOfStaff: {
            people: components["schemas"]["StandingLine"][];
            sum: components["schemas"]["StandingSum"];
        };
        StandingPlace: {
            path: string;
            sum: components["schemas"]["StandingSum"];
            title: string;
        };
        Standings: {
            above?: string;
            by: components["schemas"]["StandingCut"];
            places: components["schemas"]["StandingPlace"][];
            total: components["schemas"]["StandingPlace"];
        };
        StandingSum: {
            counts: components["schemas"]["StaffStandingCount"][];
            /** Format: int64 */
            on_leave: number;
            /** Format: int64 */
            staff: number;
            /** Format: int64 */
            without_diagnostics: number;
            /** Format: int64 */
            without_route: number;
        };
        StateCount: {
            /** Format: int64 */
            findings: number;
            state: components["schemas"]["FindingState"];
        };
        StatedGoal: {
            competency?: string;
            /** @description names one RouteGoal */
            id?: string;
            text: string;
        };
        StatedItem: {
            /** @description names one Person */
            decided_by: string;
            /** Format: date */
            decided_on: string;
            item: string;
            reason: string;
            state: components["schemas"]["ItemState"];
            /** Format: int64 */
            version: number;
        };
        StatedResource: {
            kind: string;
            title: string;
        };
        StatedTask: {
            check_kind: components["schemas"]["TaskCheck"];
            check_procedure: string;
            /** @description names one RouteGoal */
            goal: string;
            way: string;
        };
        StepView: {
            /** Format: date-time */
            at_ms: string;
            comment: string;
            name: string;
            state: components["schemas"]["TeamRequestState"];
        };
        /** @enum {string} */
        StudyForm: "in_person" | "distance" | "blended" | "correspondence" | "individual" | "self_paced" | "recording" | "internship";
        Subject: {
            area: string;
            code: string;
            title: string;
        };
        /** @enum {string} */
        SubjectKind: "teachers" | "managers" | "teams" | "groups" | "methodists";
        SubjectRule: {
            kind: components["schemas"]["SubjectKind"];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        SubjectSupply: {
            /** Format: int64 */
            routes: number;
            subject: string;
            /** Format: int64 */
            tutors: number;
        };
        Suggestions: {
            may_decide: boolean;
            suggestions: components["schemas"]["SuggestionView"][];
        };
        /** @enum {string} */
        SuggestionState: "waiting" | "accepted" | "declined";
        SuggestionView: {
            after: string[];
            before: string[];
            suggestion: components["schemas"]["KeySuggestion"];
            text: string;
            type: components["schemas"]["ItemType"];
        };
        SuitedActivities: {
            activities: components["schemas"]["SuitedActivity"][];
            needs: string[];
        };
        SuitedActivity: {
            /** @description names one Activity */
            activity: string;
            covers: string[];
            form: components["schemas"]["StudyForm"];
            /** Format: int64 */
            hours: number;
            provider: string;
            sessions: components["schemas"]["SuitedSession"][];
            title: string;
            venue: components["schemas"]["Venue"];
        };
        SuitedSession: {
            /** Format: date */
            ends: string;
            /** Format: int64 */
            free_seats?: number;
            place: string;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
        };
        SupportDoings: {
            ask: boolean;
            manage: boolean;
            note: boolean;
            review: boolean;
            send: boolean;
        };
        Supported: {
            next?: string;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            risky: number;
            routes: components["schemas"]["SupportedView"][];
            subjects: string[];
            /** Format: date */
            today: string;
        };
        SupportedItem: {
            bar?: components["schemas"]["SendingBar"];
            /** Format: date */
            ends: string;
            evidence: components["schemas"]["EvidenceView"][];
            /** Format: date */
            finished_on?: string;
            /** @description names one RouteItem */
            item: string;
            led_by: string;
            may_send: boolean;
            /** Format: date */
            starts: string;
            state: components["schemas"]["RouteItemState"];
            title: string;
        };
        /** @enum {string} */
        SupportedOrder: "due" | "risk";
        SupportedView: {
            answer_late: boolean;
            /** Format: date-time */
            asked_ms?: string;
            /** Format: date */
            due?: string;
            /** Format: date */
            ends: string;
            /** Format: int64 */
            hours: number;
            /** Format: int64 */
            items: number;
            /** Format: int64 */
            items_cancelled: number;
            /** Format: int64 */
            items_done: number;
            /** Format: int64 */
            overdue_days: number;
            /** @description names one Person */
            person: string;
            risks: components["schemas"]["RiskReason"][];
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["SupportState"];
            subjects: string;
            teacher: string;
            /** Format: int64 */
            unread: number;
            /** Format: int64 */
            waiting: number;
        };
        SupportMember: {
            duty: components["schemas"]["Duty"];
            name: string;
            /** @description names one Person */
            person: string;
            /** Format: date */
            since?: string;
            /** Format: date */
            until?: string;
        };
        /** @enum {string} */
        SupportState: "open" | "paused" | "closed";
        SystemBodies: {
            bodies: components["schemas"]["SystemBody"][];
            kinds: components["schemas"]["BodyKindRule"][];
            may_keep: boolean;
        };
        SystemBody: {
            contact: string;
            id: string;
            kind: string;
            responsible: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        Talk: {
            members: components["schemas"]["SupportMember"][];
            questions: components["schemas"]["QuestionView"][];
            /** @description names one Route */
            route: string;
            teacher: string;
            /** Format: int64 */
            unread: number;
        };
        TargetIndicator: {
            code: string;
            title: components["schemas"]["Words"];
            unit: string;
        };
        TargetLine: {
            indicator: string;
            reached?: number;
            title: components["schemas"]["Words"];
            unit: string;
            value: number;
            versions: components["schemas"]["TargetVersion"][];
            /** Format: int64 */
            year: number;
        };
        Targets: {
            indicators: components["schemas"]["TargetIndicator"][];
            may_set: boolean;
            targets: components["schemas"]["TargetLine"][];
            /** Format: int64 */
            year: number;
        };
        TargetVersion: {
            /** @description names one Person */
            author: string;
            author_name: string;
            indicator: string;
            reason: string;
            /** Format: date */
            set_on: string;
            value: number;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            year: number;
        };
        /** @enum {string} */
        TaskCheck: "external" | "self";
        TaskCheckRule: {
            check: components["schemas"]["TaskCheck"];
            title: components["schemas"]["Words"];
        };
        TaskChecksRule: {
            checks: components["schemas"]["TaskCheckRule"][];
            roles: string[];
            source: components["schemas"]["Source"];
        };
        TaskFile: {
            media_type: string;
            /** Format: int64 */
            size: number;
        };
        /** @enum {string} */
        TaskKind: "letters" | "applications" | "accounts" | "credentials" | "materials" | "schedule" | "catalogue" | "diagnose" | "conclude" | "acknowledge" | "compose" | "approve" | "hand_over" | "present" | "realise" | "support" | "repeat_diagnostics" | "reflect" | "next_tasks" | "certify" | "inform";
        TaskRule: {
            document?: string;
            kind: components["schemas"]["TaskKind"];
            roles: string[];
            source: components["schemas"]["Source"];
            title: components["schemas"]["Words"];
        };
        TaskView: {
            authors: string[];
            check_kind?: components["schemas"]["TaskCheck"];
            check_procedure: string;
            checked_by: string;
            /** Format: date-time */
            checked_ms?: string;
            /** @description names one RouteGoal */
            goal: string;
            may_check: boolean;
            text: string;
            way: string;
        };
        TeamLine: {
            competency: string;
            group: string;
            /** Format: int64 */
            people: number;
            title: string;
        };
        TeamRequest: {
            /** Format: date */
            answered_on?: string;
            /** @description names one Person */
            author: string;
            /** @description names one TeamRequest */
            id: string;
            path: string;
            /** Format: int64 */
            people: number;
            problem: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            sent_on: string;
            state: components["schemas"]["TeamRequestState"];
            tasks: string;
            team: string;
        };
        TeamRequests: {
            offered: boolean;
            /** Format: int64 */
            open: number;
            requests: components["schemas"]["TeamRequestView"][];
            /** Format: int64 */
            usual_days?: number;
        };
        /** @enum {string} */
        TeamRequestState: "sent" | "taken" | "answered" | "withdrawn";
        TeamRequestView: {
            author: string;
            /** Format: int64 */
            days: number;
            request: components["schemas"]["TeamRequest"];
            steps: components["schemas"]["StepView"][];
        };
        TeamView: {
            competencies: components["schemas"]["TeamLine"][];
            groups: components["schemas"]["GroupRule"][];
            /** Format: int64 */
            hidden: number;
            /** Format: int64 */
            measured: number;
            /** Format: int64 */
            people_min: number;
            school: string;
            school_title: string;
            shown: boolean;
        };
        TermRule: {
            /** Format: int64 */
            days?: number;
            /** Format: int64 */
            quarters?: number;
            /** Format: int64 */
            reason_min_length?: number;
            source: components["schemas"]["Source"];
            within_school_year: boolean;
            /** Format: int64 */
            years?: number;
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
        TerritoryRule: {
            source: components["schemas"]["Source"];
            tiers: components["schemas"]["TerritoryTier"][];
            title: string;
        };
        /** @enum {string} */
        TerritoryTier: "region" | "okrug" | "municipality" | "school";
        TextSpan: {
            /** Format: int32 */
            after: number;
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            line: number;
        };
        ThingSight: {
            duties: components["schemas"]["Duty"][];
            offers: components["schemas"]["SightOffer"][];
            /** Format: int64 */
            people_min?: number;
            thing: components["schemas"]["SeenThing"];
        };
        ToldChange: {
            change: number;
            high: number;
            low: number;
            /** Format: int64 */
            people: number;
        };
        TopicChoice: {
            may_refuse: boolean;
            title: components["schemas"]["Words"];
            topic: components["schemas"]["NoticeTopic"];
            way: components["schemas"]["NoticeWay"];
        };
        TopicRule: {
            code: string;
            required: boolean;
            title: components["schemas"]["Words"];
        };
        TopicWay: {
            topic: components["schemas"]["NoticeTopic"];
            way: components["schemas"]["NoticeWay"];
        };
        TutorCertificate: {
            issuer: string;
            number: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            revision: number;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to: string;
        };
        TutoringRule: {
            /** Format: int64 */
            certificate_warning_days: number;
            progress_roles: string[];
            /** Format: int64 */
            routes_max: number;
            source: components["schemas"]["Source"];
            tasks: components["schemas"]["TutorTaskRule"][];
            tutor_certificate_required: boolean;
        };
        Tutors: {
            certificate_required: boolean;
            subjects: components["schemas"]["SubjectSupply"][];
            /** Format: int64 */
            to_renew: number;
            tutors: components["schemas"]["TutorView"][];
        };
        TutorTaskRule: {
            code: string;
            title: components["schemas"]["Words"];
        };
        TutorView: {
            certificates: components["schemas"]["TutorCertificate"][];
            /** Format: int64 */
            checkpoints_due: number;
            /** Format: int64 */
            checkpoints_in_time: number;
            duties: components["schemas"]["Duty"][];
            load: components["schemas"]["Load"];
            name: string;
            /** @description names one Person */
            person: string;
            /** Format: int64 */
            routes_most?: number;
            school: string;
            standing: components["schemas"]["CertificateStanding"];
            subjects: string;
            /** Format: date */
            valid_to?: string;
        };
        UnlikeItem: {
            ets_class: components["schemas"]["FunctioningClass"];
            harder_for_kind: boolean;
            kind: components["schemas"]["ComparedKind"];
        };
        Unmet: {
            code: components["schemas"]["UnmetCode"];
            reason?: components["schemas"]["LeftOutCode"];
            what: string;
            with: string;
        };
        /** @enum {string} */
        UnmetCode: "transfer" | "reflection" | "need" | "locked";
        UnpresentedRoute: {
            /** Format: date */
            ends: string;
            may_receive: boolean;
            /** @description names one Route */
            route: string;
            school: string;
            /** Format: date */
            starts: string;
            teacher: string;
        };
        Unread: {
            /** Format: int64 */
            unread: number;
        };
        UploadedRows: {
            people: components["schemas"]["ListedPerson"][];
            report: components["schemas"]["ImportReport"];
            /** Format: int64 */
            revision?: number;
        };
        /** @enum {string} */
        Variant: "largest_effect" | "fewest_hours" | "least_travel";
        /** @enum {string} */
        Venue: "online" | "school" | "municipality" | "centre";
        /** @enum {string} */
        Verdict: "eliminated" | "reduced" | "remaining" | "unknown";
        VerdictRule: {
            title: components["schemas"]["Words"];
            verdict: components["schemas"]["EffectVerdict"];
        };
        Verification: {
            /** Format: date */
            date?: string;
            kind?: string;
            valid: boolean;
        };
        VisibilityRule: {
            duties: components["schemas"]["Duty"][];
            /** Format: int64 */
            people_min?: number;
            source: components["schemas"]["Source"];
            thing: components["schemas"]["SeenThing"];
            with_permission_of_teacher: components["schemas"]["Duty"][];
        };
        /** @enum {string} */
        Vote: "in_favour" | "against" | "abstained";
        VoteCount: {
            /** Format: int64 */
            abstained: number;
            /** Format: int64 */
            against: number;
            /** Format: int64 */
            in_favour: number;
        };
        VoteRule: {
            for_share: number;
            /** Format: int64 */
            quorum: number;
            roles: string[];
        };
        VoteView: {
            comment: string;
            member: string;
            vote: components["schemas"]["Vote"];
        };
        WaitingLine: {
            /** @description names one Activity */
            activity: string;
            /** Format: int64 */
            ahead?: number;
            /** Format: date */
            ends: string;
            /** @description names one ActivitySession */
            session: string;
            /** Format: date */
            starts: string;
            title: string;
        };
        WaitingLines: {
            waiting: components["schemas"]["WaitingLine"][];
        };
        WantedColumn: {
            field: string;
            found?: string;
            guessed: boolean;
            instead?: string;
            remembered: boolean;
            required: boolean;
            title: string;
        };
        WantedSession: {
            /** Format: int64 */
            before: number;
            item: components["schemas"]["OfferedItem"];
        };
        Wave: {
            /** @description names one Person */
            author: string;
            /** @description names one Wave */
            id: string;
            /** Format: date-time */
            made_ms: string;
            /** Format: int64 */
            revision: number;
            state: components["schemas"]["WaveState"];
            terms: components["schemas"]["WaveTerms"];
            title: string;
        };
        WaveHeader: {
            /** Format: date */
            ends: string;
            /** Format: date */
            starts: string;
            state: components["schemas"]["WaveState"];
            title: string;
            /** @description names one Wave */
            wave: string;
        };
        WaveList: {
            waves: components["schemas"]["WaveHeader"][];
        };
        WaveOfferLine: {
            /** Format: date */
            held_until: string;
            name: string;
            /** @description names one WaveOffer */
            offer: string;
            /** @description names one Person */
            person: string;
            route: string;
            school: string;
            /** Format: int64 */
            sessions: number;
            share?: number;
            state: components["schemas"]["OfferState"];
        };
        WavePage: {
            /** Format: int64 */
            people_min: number;
            runs: components["schemas"]["RunLine"][];
            wave: components["schemas"]["Wave"];
        };
        /** @enum {string} */
        WaveState: "draft" | "ready" | "published" | "closed";
        WaveTerms: {
            budget?: number;
            /** Format: date */
            ends: string;
            first_time_weight: number;
            floor_share: number;
            least_groups: boolean;
            low_result_weight: number;
            path: string;
            position: string;
            priority_weight: number;
            /** Format: date */
            starts: string;
            subject: string;
        };
        WeeklyLoad: {
            /** Format: date */
            from: string;
            hours: number[];
            limits: number[];
            released: number[];
        };
        Words: {
            en: string;
            ru: string;
        };
        WorkbookColumn: {
            number: boolean;
            title: string;
        };
        WorkbookFilter: {
            name: string;
            value: string;
        };
        WorkDone: {
            act: string;
            /** Format: int64 */
            times: number;
        };
        Workplace: {
            category: string;
            municipality_title?: string;
            path: string;
            position: string;
            /** @description names one School */
            school?: string;
            school_title?: string;
            subjects: string;
        };
        /** @enum {string} */
        WorkplaceForm: "lesson_visit" | "joint_planning" | "didactic_material";
        WorkplaceFormRule: {
            document?: string;
            form: components["schemas"]["WorkplaceForm"];
            title: components["schemas"]["Words"];
        };
        WorkplaceRule: {
            checkpoint_sheet?: string;
            forms: components["schemas"]["WorkplaceFormRule"][];
            source: components["schemas"]["Source"];
        };
        WorkplaceSheet: {
            activity: string;
            /** @description names one Person */
            colleague: string;
            colleague_name: string;
            /** Format: date-time */
            colleague_signed_ms?: string;
            /** @description names one Evidence */
            evidence: string;
            form: components["schemas"]["WorkplaceForm"];
            /** Format: date */
            held_on: string;
            /** @description names one WorkplaceSheet */
            id: string;
            /** @description names one RouteItem */
            item: string;
            observed: string;
            path: string;
            /** @description names one Person */
            person: string;
            questions: string;
            recommendations: string;
            /** Format: int64 */
            revision: number;
            /** @description names one Route */
            route: string;
            school_class: string;
            teacher: string;
            /** Format: date-time */
            teacher_signed_ms?: string;
            topic: string;
        };
        /** @enum {string} */
        YearHalf: "start" | "end";
        YearMarkRule: {
            from: components["schemas"]["MonthDay"];
            source: components["schemas"]["Source"];
            stage: string;
            title: components["schemas"]["Words"];
            to: components["schemas"]["MonthDay"];
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
    getAccommodations: {
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
                    "application/json": components["schemas"]["AskedAccommodations"];
                };
            };
        };
    };
    getAccompanied: {
        parameters: {
            query?: {
                after?: string;
                mine?: boolean;
                order?: components["schemas"]["SupportedOrder"];
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
                    "application/json": components["schemas"]["Supported"];
                };
            };
        };
    };
    putAccountsByPersonDisabled: {
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
                    disabled: boolean;
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
    getActivityEffects: {
        parameters: {
            query?: {
                competency?: string;
                provider?: string;
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
                    "application/json": components["schemas"]["EffectsMeasured"];
                };
            };
        };
    };
    getActivityEffectsExport: {
        parameters: {
            query?: {
                competency?: string;
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getActivityReports: {
        parameters: {
            query?: {
                since?: string;
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
                    "application/json": components["schemas"]["SentActivity"];
                };
            };
        };
    };
    getApplications: {
        parameters: {
            query?: {
                campaign?: string;
                state?: components["schemas"]["ApplicationState"];
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
                    "application/json": components["schemas"]["Applications"];
                };
            };
        };
    };
    postApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Campaign */
                    campaign: string;
                    municipality?: string;
                    school?: string;
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    getApplicationsByApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    putApplicationsByApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
                    rows: components["schemas"]["ApplicationRow"][];
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    postApplicationsByApplicationFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    postApplicationsByApplicationReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["Application"];
                };
            };
        };
    };
    postApplicationsByApplicationUpload: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path: {
                application: string;
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
                    "application/json": components["schemas"]["UploadedRows"];
                };
            };
        };
    };
    postApplicationsByApplicationWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    postApplicationsAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applications: components["schemas"]["FileApplication"][];
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
                    "application/json": components["schemas"]["AcceptOutcomes"];
                };
            };
        };
    };
    getApprovals: {
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
                    "application/json": components["schemas"]["Approvals"];
                };
            };
        };
    };
    postAttempts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaign?: string;
                    /** @description names one Person */
                    person: string;
                    purpose: components["schemas"]["Purpose"];
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
                    "application/json": components["schemas"]["Assigned"];
                };
            };
        };
    };
    getAttemptsByAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["AttemptSheet"];
                };
            };
        };
    };
    postAttemptsByAttemptAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    absences: components["schemas"]["PageAbsence"][];
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
    putAttemptsByAttemptAnswersByItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    client_ms: number;
                    /** Format: int64 */
                    sequence: number;
                    value: components["schemas"]["ItemAnswer"];
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
                    "application/json": components["schemas"]["SavedAnswer"];
                };
            };
        };
    };
    getAttemptsByAttemptAnswersByItemFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postAttemptsByAttemptAnswersByItemFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                attempt: string;
                item: string;
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
                    "application/json": components["schemas"]["AnswerFileView"];
                };
            };
        };
    };
    postAttemptsByAttemptCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
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
    getAttemptsByAttemptClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["AttemptClock"];
                };
            };
        };
    };
    postAttemptsByAttemptFinish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["AttemptLine"];
                };
            };
        };
    };
    getAttemptsByAttemptItemsByItemPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postAttemptsByAttemptNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item: string;
                    skip?: boolean;
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
                    "application/json": components["schemas"]["AttemptSheet"];
                };
            };
        };
    };
    postAttemptsByAttemptStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["AttemptSheet"];
                };
            };
        };
    };
    getCalendarsByRegionByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                region: string;
                token: string;
            };
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
    getCampaigns: {
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
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
        };
    };
    postCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    apply_until: string;
                    kind: components["schemas"]["CampaignKind"];
                    /** Format: date */
                    since: string;
                    subjects: string[];
                    title: string;
                    /** Format: date */
                    until: string;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
        };
    };
    getCampaignsByCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
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
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
        };
    };
    putCampaignsByCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    apply_until: string;
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    since: string;
                    state: components["schemas"]["CampaignState"];
                    subjects: string[];
                    title: string;
                    /** Format: date */
                    until: string;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
        };
    };
    getCampaignsByCampaignApplicants: {
        parameters: {
            query?: {
                after?: string;
                missing?: components["schemas"]["Missing"];
                school?: string;
                search?: string;
            };
            header?: never;
            path: {
                campaign: string;
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
                    "application/json": components["schemas"]["Applicants"];
                };
            };
        };
    };
    postCampaignsByCampaignDistribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    apply: boolean;
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
                    "application/json": components["schemas"]["DistributionAnswer"];
                };
            };
        };
    };
    getCampaignsByCampaignLetterDraft: {
        parameters: {
            query: {
                school: string;
            };
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postCampaignsByCampaignLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    everyone?: boolean;
                    schools?: string[];
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
                    "application/json": components["schemas"]["SentLetters"];
                };
            };
        };
    };
    postCampaignsByCampaignSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
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
                    "application/json": components["schemas"]["IssuedPaper"];
                };
            };
        };
    };
    getCampaignsByCampaignSittings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
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
                    "application/json": components["schemas"]["Sittings"];
                };
            };
        };
    };
    postCampaignsByCampaignSittings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    capacity: number;
                    /** Format: date-time */
                    ends: string;
                    /** @description names one Person */
                    organiser?: string;
                    room: string;
                    school?: string;
                    /** Format: date-time */
                    starts: string;
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
                    "application/json": components["schemas"]["Sitting"];
                };
            };
        };
    };
    postCampaignsByCampaignSlips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Application */
                    application?: string;
                    people?: string[];
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: {
                after?: string;
                competency?: string;
                education_type?: components["schemas"]["EducationType"];
                form?: components["schemas"]["StudyForm"];
                free?: boolean;
                from?: string;
                horizon?: boolean;
                kind?: components["schemas"]["ActivityKind"];
                level?: components["schemas"]["ActivityLevel"];
                most_cost?: number;
                most_hours?: number;
                near?: boolean;
                programme?: components["schemas"]["ProgrammeKind"];
                provider?: string;
                search?: string;
                state?: components["schemas"]["ActivityState"];
                subject?: string;
                until?: string;
                venue?: components["schemas"]["Venue"];
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
                    "application/json": components["schemas"]["Activities"];
                };
            };
        };
    };
    postCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: string;
                    code: string;
                    competencies: string;
                    cost: number;
                    document: string;
                    education_type: components["schemas"]["EducationType"];
                    equivalence: string;
                    form: components["schemas"]["StudyForm"];
                    /** Format: int64 */
                    hours: number;
                    kind: components["schemas"]["ActivityKind"];
                    level: components["schemas"]["ActivityLevel"];
                    provider: string;
                    register_no: string;
                    subject: string;
                    technology?: string;
                    title: string;
                    type: string;
                    url: string;
                    venue: components["schemas"]["Venue"];
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    postCatalogueImportsByKind: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path: {
                kind: components["schemas"]["CatalogueList"];
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
    putCatalogueSessionsBySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
                    /** Format: int64 */
                    seats?: number;
                    state: components["schemas"]["SessionState"];
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    getCatalogueSessionsBySessionAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
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
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    putCatalogueSessionsBySessionAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    came: string[];
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
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    postCatalogueSessionsBySessionMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one ActivitySession */
                    into: string;
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    postCatalogueSessionsBySessionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    ends: string;
                    municipality: string;
                    place: string;
                    reason: string;
                    /** Format: int64 */
                    revision: number;
                    slots?: string;
                    /** Format: date */
                    starts: string;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    getCatalogueByActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    postCatalogueByActivityConclusions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string;
                    marks: components["schemas"]["ProgrammeMark"][];
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    postCatalogueByActivityDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    getCatalogueByActivityEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
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
                    "application/json": components["schemas"]["EffectOfActivity"];
                };
            };
        };
    };
    getCatalogueByActivityExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    postCatalogueByActivityExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    postCatalogueByActivityInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency: string;
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
                    "application/json": components["schemas"]["Invitees"];
                };
            };
        };
    };
    getCatalogueByActivityInvitees: {
        parameters: {
            query: {
                competency: string;
            };
            header?: never;
            path: {
                activity: string;
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
                    "application/json": components["schemas"]["Invitees"];
                };
            };
        };
    };
    postCatalogueByActivityModeration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    command: components["schemas"]["ActivityCommand"];
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    putCatalogueByActivityPrerequisites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    prerequisites: string[];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    getCatalogueByActivityProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
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
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    putCatalogueByActivityProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    horizon: boolean;
                    kind?: components["schemas"]["ProgrammeKind"];
                    part_of: string;
                    partners: string;
                    portal_url: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
        };
    };
    postCatalogueByActivityRegisterEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    postCatalogueByActivitySessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** Format: date */
                    ends: string;
                    /** Format: int64 */
                    least_group: number;
                    municipality: string;
                    place: string;
                    /** Format: int64 */
                    release_days: number;
                    /** Format: int64 */
                    seats?: number;
                    slots: string;
                    /** Format: date */
                    starts: string;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    postCatalogueByActivityVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    vote: components["schemas"]["Vote"];
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
                    "application/json": components["schemas"]["ProgrammeExpertise"];
                };
            };
        };
    };
    getCatalogueExport: {
        parameters: {
            query?: {
                after?: string;
                competency?: string;
                education_type?: components["schemas"]["EducationType"];
                form?: components["schemas"]["StudyForm"];
                free?: boolean;
                from?: string;
                horizon?: boolean;
                kind?: components["schemas"]["ActivityKind"];
                level?: components["schemas"]["ActivityLevel"];
                most_cost?: number;
                most_hours?: number;
                near?: boolean;
                programme?: components["schemas"]["ProgrammeKind"];
                provider?: string;
                search?: string;
                state?: components["schemas"]["ActivityState"];
                subject?: string;
                until?: string;
                venue?: components["schemas"]["Venue"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getCatalogueScarcity: {
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
                    "application/json": components["schemas"]["Scarcities"];
                };
            };
        };
    };
    getCertificates: {
        parameters: {
            query?: {
                after?: string;
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
                    "application/json": components["schemas"]["Certificates"];
                };
            };
        };
    };
    postCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    routes: string[];
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
                    "application/json": components["schemas"]["CertificateOutcomes"];
                };
            };
        };
    };
    postCertificatesByPaperAnnulment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["Certificate"];
                };
            };
        };
    };
    getCertificatesReady: {
        parameters: {
            query?: {
                after?: string;
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
                    "application/json": components["schemas"]["ReadyRoutes"];
                };
            };
        };
    };
    putCheckpointsByCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                    /** Format: date */
                    due: string;
                    note: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["CheckpointView"];
                };
            };
        };
    };
    getCommunities: {
        parameters: {
            query?: {
                level?: components["schemas"]["CommunityLevel"];
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
                    "application/json": components["schemas"]["Communities"];
                };
            };
        };
    };
    postCommunities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aim: string;
                    level: components["schemas"]["CommunityLevel"];
                    norms: string;
                    subject: string;
                    title: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    getCommunitiesByCommunity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    postCommunitiesByCommunityEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    place: string;
                    responsible: string;
                    title: string;
                    topic: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    postCommunitiesByCommunityMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    deleteCommunitiesByCommunityMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    postCommunitiesByCommunityPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                community: string;
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
                    "application/json": components["schemas"]["CommunityView"];
                };
            };
        };
    };
    getCompetencies: {
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
                    "application/json": components["schemas"]["Frame"];
                };
            };
        };
    };
    postCompetenciesImportsByKind: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path: {
                kind: components["schemas"]["FrameImportKind"];
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
    getCompetenciesLabourActions: {
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
                    "application/json": components["schemas"]["LabourActions"];
                };
            };
        };
    };
    getCompetenciesNeeds: {
        parameters: {
            query: {
                category?: string;
                position: string;
                subject: string[];
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
                    "application/json": components["schemas"]["Needs"];
                };
            };
        };
    };
    getCompetencyMap: {
        parameters: {
            query: {
                category?: string;
                format?: components["schemas"]["FileFormat"];
                position?: string;
                subject: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
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
    getConsentsFile: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getConsentsText: {
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
                    "application/json": components["schemas"]["ConsentText"];
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
    postConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    held_on: string;
                    /** Format: int64 */
                    minutes: number;
                    routes: string[];
                    task?: string;
                    topic: string;
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
                    "application/json": components["schemas"]["Consultations"];
                };
            };
        };
    };
    getControlsAuthors: {
        parameters: {
            query?: {
                since?: string;
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
                    "application/json": components["schemas"]["AuthorControls"];
                };
            };
        };
    };
    getCorrections: {
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
                    "application/json": components["schemas"]["Corrections"];
                };
            };
        };
    };
    postCorrectionsByCorrectionDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
                    taken: boolean;
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
                    "application/json": components["schemas"]["Corrections"];
                };
            };
        };
    };
    getCouncilPractices: {
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
                    "application/json": components["schemas"]["Practices"];
                };
            };
        };
    };
    getCourseBudget: {
        parameters: {
            query?: {
                cost?: number;
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
                    "application/json": components["schemas"]["CourseBudget"];
                };
            };
        };
    };
    getCriteria: {
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
                    "application/json": components["schemas"]["Criteria"];
                };
            };
        };
    };
    postCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    measure: string;
                    text: string;
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
                    "application/json": components["schemas"]["ProposedCriterionView"];
                };
            };
        };
    };
    postCriteriaByCriterionDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepted: boolean;
                    note: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProposedCriterionView"];
                };
            };
        };
    };
    getDataRequests: {
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
                    "application/json": components["schemas"]["DataRequests"];
                };
            };
        };
    };
    postDataRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due: string;
                    lines: string[];
                    municipalities: string[];
                    title: string;
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
                    "application/json": components["schemas"]["DataRequests"];
                };
            };
        };
    };
    postDataRequestsByDataRequestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                data_request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: string[];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["DataRequests"];
                };
            };
        };
    };
    getDeficitMap: {
        parameters: {
            query?: {
                at?: string;
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
                    "application/json": components["schemas"]["MapView"];
                };
            };
        };
    };
    getDeficitMapFile: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postDemoClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    days: number;
                    to_diagnostics?: boolean;
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
                    "application/json": components["schemas"]["DemoClock"];
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
    getEffects: {
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
                    "application/json": components["schemas"]["EffectQueue"];
                };
            };
        };
    };
    getEvidenceByEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postEvidenceByEvidenceRestoration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    postEvidenceByEvidenceReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    decision: components["schemas"]["ReviewDecision"];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    postEvidenceByEvidenceWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    getExamDifficulties: {
        parameters: {
            query?: {
                at?: string;
                study?: string;
                subject?: string;
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
                    "application/json": components["schemas"]["ExamDifficulties"];
                };
            };
        };
    };
    postExamImports: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path?: never;
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
    getExecution: {
        parameters: {
            query?: {
                at?: string;
                stage?: string;
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
                    "application/json": components["schemas"]["Execution"];
                };
            };
        };
    };
    getExecutionFile: {
        parameters: {
            query?: {
                at?: string;
                stage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getFederalExports: {
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
                    "application/json": components["schemas"]["FederalExports"];
                };
            };
        };
    };
    postFederalExports: {
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
                    "application/json": components["schemas"]["MadeExport"];
                };
            };
        };
    };
    getFederalExportsByMadeFile: {
        parameters: {
            query: {
                format: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path: {
                made: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getFindings: {
        parameters: {
            query?: {
                after?: string;
                campaign?: string;
                rows?: number;
                school?: string;
                search?: string;
                state?: components["schemas"]["FindingState"];
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
                    "application/json": components["schemas"]["Findings"];
                };
            };
        };
    };
    postFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaign?: string;
                    competency: string;
                    kind: components["schemas"]["FindingKind"];
                    level: string;
                    /** @description names one Person */
                    person: string;
                    reason: string;
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
                    "application/json": components["schemas"]["FindingLine"];
                };
            };
        };
    };
    getFindingsOfByPerson: {
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
                    "application/json": components["schemas"]["PersonFindings"];
                };
            };
        };
    };
    postFindingsOfByPersonConclusion: {
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
                    advice?: string;
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
                    "application/json": components["schemas"]["PaperLine"];
                };
            };
        };
    };
    getFindingsOfByPersonConclusionDraft: {
        parameters: {
            query?: {
                advice?: string;
            };
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getFindingsOfByPersonGapTable: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getFindingsOfByPersonResultPaper: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postFindingsByFindingAcknowledgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    decision: components["schemas"]["Acknowledgement"];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["FindingView"];
                };
            };
        };
    };
    postFindingsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["ConcludeOne"][];
                    preview?: boolean;
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
                    "application/json": components["schemas"]["FindingAnswers"];
                };
            };
        };
    };
    getFormExpertise: {
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
                    "application/json": components["schemas"]["AwaitedForms"];
                };
            };
        };
    };
    getForms: {
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
                    "application/json": components["schemas"]["Forms"];
                };
            };
        };
    };
    postForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** Format: int64 */
                    minutes: number;
                    mode?: components["schemas"]["FormMode"];
                    parts: components["schemas"]["FormPart"][];
                    subjects: string;
                    title: string;
                    /** Format: int64 */
                    variant: number;
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
                    "application/json": components["schemas"]["FormPreview"];
                };
            };
        };
    };
    getFormsByForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
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
                    "application/json": components["schemas"]["FormPreview"];
                };
            };
        };
    };
    putFormsByForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string[];
                    /** Format: int64 */
                    minutes: number;
                    /** Format: int64 */
                    revision: number;
                    title: string;
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
                    "application/json": components["schemas"]["FormPreview"];
                };
            };
        };
    };
    getFormsByFormExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
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
                    "application/json": components["schemas"]["ExpertiseOfForm"];
                };
            };
        };
    };
    postFormsByFormExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ExpertiseOfForm"];
                };
            };
        };
    };
    postFormsByFormOpinions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checks: components["schemas"]["CheckAnswer"][];
                    comment: string;
                    decision: components["schemas"]["OpinionDecision"];
                    /** Format: int64 */
                    round: number;
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
                    "application/json": components["schemas"]["ExpertiseOfForm"];
                };
            };
        };
    };
    getFormsByFormPrecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
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
                    "application/json": components["schemas"]["PrecisionOfForm"];
                };
            };
        };
    };
    postFormsByFormUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["Form"];
                };
            };
        };
    };
    getGroupCandidates: {
        parameters: {
            query: {
                search: string;
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
                    "application/json": components["schemas"]["Candidates"];
                };
            };
        };
    };
    getGroupRoutes: {
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
                    "application/json": components["schemas"]["Groups"];
                };
            };
        };
    };
    postGroupRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    goals: components["schemas"]["GroupGoal"][];
                    people: string[];
                    /** @description names one TeamRequest */
                    request?: string;
                    sessions: string[];
                    title: string;
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
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    getGroupRoutesByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
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
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    putGroupRoutesByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    goals?: components["schemas"]["GroupGoal"][];
                    people: string[];
                    /** Format: int64 */
                    revision: number;
                    sessions?: string[];
                    title: string;
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
                    "application/json": components["schemas"]["GroupView"];
                };
            };
        };
    };
    postGroupRoutesByGroupCopies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
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
                    "application/json": components["schemas"]["GivenCopies"];
                };
            };
        };
    };
    getGroupRoutesByGroupIfCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
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
                    "application/json": components["schemas"]["IfCancelledPage"];
                };
            };
        };
    };
    getGroupRoutesByGroupItemsByItemAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
                item: string;
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
                    "application/json": components["schemas"]["Alternatives"];
                };
            };
        };
    };
    getGroupRoutesByGroupPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
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
                    "application/json": components["schemas"]["GroupPlanPage"];
                };
            };
        };
    };
    putGroupRoutesByGroupPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ban?: string[];
                    goals: components["schemas"]["StatedGoal"][];
                    items: components["schemas"]["ChosenItem"][];
                    /** Format: int64 */
                    revision: number;
                    unban?: string[];
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
                    "application/json": components["schemas"]["GroupPlanPage"];
                };
            };
        };
    };
    getGroupRoutesByGroupProposals: {
        parameters: {
            query: {
                activities?: number;
                away_from?: string;
                away_to?: string;
                forms: components["schemas"]["StudyForm"][];
                hours?: number;
                release_days?: number;
                venues: components["schemas"]["Venue"][];
                weekly_hours?: number;
            };
            header?: never;
            path: {
                group: string;
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
                    "application/json": components["schemas"]["Proposals"];
                };
            };
        };
    };
    getHandovers: {
        parameters: {
            query?: {
                after?: string;
                rule?: string;
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
                    "application/json": components["schemas"]["HandoverDesk"];
                };
            };
        };
    };
    postHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    routes: components["schemas"]["HandedOne"][];
                    rule: string;
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
                    "application/json": components["schemas"]["HandoverOutcomes"];
                };
            };
        };
    };
    getHandoversExport: {
        parameters: {
            query?: {
                after?: string;
                rule?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getHandoversGiven: {
        parameters: {
            query?: {
                after?: string;
                rule?: string;
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
                    "application/json": components["schemas"]["GivenRoutes"];
                };
            };
        };
    };
    getHelp: {
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
                    "application/json": components["schemas"]["HelpPage"];
                };
            };
        };
    };
    postHelp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    topic: string;
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
                    "application/json": components["schemas"]["HelpPage"];
                };
            };
        };
    };
    postHelpByRequestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    for_all: boolean;
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
                    "application/json": components["schemas"]["HelpPage"];
                };
            };
        };
    };
    postImportsByKind: {
        parameters: {
            query: {
                apply?: boolean;
                columns: string[];
                only_good?: boolean;
            };
            header?: never;
            path: {
                kind: components["schemas"]["RegisterKind"];
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
    postImportsByKindColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["RegisterKind"];
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
                    "application/json": components["schemas"]["FileColumns"];
                };
            };
        };
    };
    getIndicators: {
        parameters: {
            query?: {
                at?: string;
                by?: components["schemas"]["IndicatorCut"];
                date?: string;
                indicator?: string;
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
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
        };
    };
    getIndicatorsExport: {
        parameters: {
            query?: {
                at?: string;
                by?: components["schemas"]["IndicatorCut"];
                date?: string;
                indicator?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getIndicatorsPeople: {
        parameters: {
            query: {
                at: string;
                date?: string;
                indicator?: string;
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
                    "application/json": components["schemas"]["CountedPeople"];
                };
            };
        };
    };
    getInnovationSites: {
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
                    "application/json": components["schemas"]["Sites"];
                };
            };
        };
    };
    putInnovationSitesBySite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    direction: string;
                    project: string;
                    school: string;
                    /** Format: date */
                    since: string;
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["InnovationSite"];
                };
            };
        };
    };
    postInstrumentsImportsByKind: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path: {
                kind: components["schemas"]["InstrumentImportKind"];
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
    getInterviews: {
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
                    "application/json": components["schemas"]["Interviews"];
                };
            };
        };
    };
    postInterviewsByInterviewProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                interview: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: string;
                    decisions: string;
                    /** Format: date */
                    held_on: string;
                    participants: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["InterviewView"];
                };
            };
        };
    };
    postItemPictures: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["KeptPicture"];
                };
            };
        };
    };
    getItemPicturesByFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getItemStatistics: {
        parameters: {
            query?: {
                competency?: string;
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
                    "application/json": components["schemas"]["BankStatistics"];
                };
            };
        };
    };
    getItems: {
        parameters: {
            query?: {
                competency?: string;
                search?: string;
                suspended?: boolean;
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
                    "application/json": components["schemas"]["Bank"];
                };
            };
        };
    };
    postItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: components["schemas"]["Item"];
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
                    "application/json": components["schemas"]["OpenedItem"];
                };
            };
        };
    };
    getItemsByItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
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
                    "application/json": components["schemas"]["OpenedItem"];
                };
            };
        };
    };
    putItemsByItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: components["schemas"]["Item"];
                    key: string;
                    /** Format: int64 */
                    version: number;
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
                    "application/json": components["schemas"]["OpenedItem"];
                };
            };
        };
    };
    postItemsByItemKeySuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    right: components["schemas"]["ItemAnswer"];
                    /** Format: int64 */
                    version: number;
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
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
        };
    };
    postItemsByItemResumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    version: number;
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
                    "application/json": components["schemas"]["StatedItem"];
                };
            };
        };
    };
    postItemsByItemSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: int64 */
                    version: number;
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
                    "application/json": components["schemas"]["StatedItem"];
                };
            };
        };
    };
    postItemsPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: components["schemas"]["ItemAnswer"];
                    draft: components["schemas"]["Item"];
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
                    "application/json": components["schemas"]["ItemPreview"];
                };
            };
        };
    };
    getJointPlans: {
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
                    "application/json": components["schemas"]["Plans"];
                };
            };
        };
    };
    postJointPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    ends: string;
                    kind: string;
                    lines: components["schemas"]["PlanLine"][];
                    /** Format: date */
                    starts: string;
                    title: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    getJointPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    putJointPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    ends: string;
                    lines: components["schemas"]["PlanLine"][];
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    starts: string;
                    title: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    postJointPlansByPlanAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    getJournal: {
        parameters: {
            query?: {
                act?: string;
                before?: string;
                kind?: string;
                person?: string;
                since?: string;
                until?: string;
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
    getJournalExport: {
        parameters: {
            query?: {
                act?: string;
                before?: string;
                kind?: string;
                person?: string;
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
    getKeySuggestions: {
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
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
        };
    };
    postKeySuggestionsBySuggestionDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accepted: boolean;
                    answer: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
        };
    };
    getLetters: {
        parameters: {
            query?: {
                campaign?: string;
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
                    "application/json": components["schemas"]["Letters"];
                };
            };
        };
    };
    postLettersByLetterReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letter: string;
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
                    "application/json": components["schemas"]["Letter"];
                };
            };
        };
    };
    getLowResultSchools: {
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
                    "application/json": components["schemas"]["LowResultSchools"];
                };
            };
        };
    };
    postLowResultSchools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: string;
                    schools: string[];
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
                    "application/json": components["schemas"]["LowResultSchools"];
                };
            };
        };
    };
    postLowResultSchoolsBySchoolEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["LowResultSchools"];
                };
            };
        };
    };
    getMail: {
        parameters: {
            query?: {
                state?: components["schemas"]["MailLetterState"];
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
                    "application/json": components["schemas"]["MailState"];
                };
            };
        };
    };
    postMailRetries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letters: string[];
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
                    "application/json": components["schemas"]["MailState"];
                };
            };
        };
    };
    getMarkers: {
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
                    "application/json": components["schemas"]["Markers"];
                };
            };
        };
    };
    getMarkersSeverity: {
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
                    "application/json": components["schemas"]["Severities"];
                };
            };
        };
    };
    getMarking: {
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
                    "application/json": components["schemas"]["MarkingQueue"];
                };
            };
        };
    };
    postMarkingConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Attempt */
                    attempt: string;
                    reason: string;
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
    getMarkingPackage: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postMarkingPackage: {
        parameters: {
            query?: {
                apply?: boolean;
                only_good?: boolean;
            };
            header?: never;
            path?: never;
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
    getMarkingByAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["MarkingQueue"];
                };
            };
        };
    };
    postMarkingByAttemptByItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    marks: components["schemas"]["CriterionMark"][];
                    version?: string;
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
                    "application/json": components["schemas"]["Marked"];
                };
            };
        };
    };
    getMarkingByAttemptByItemFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getMarkingByAttemptByItemPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postMarkingByAttemptByItemReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["MarkingTask"];
                };
            };
        };
    };
    getMaterials: {
        parameters: {
            query?: {
                competency?: string;
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
                    "application/json": components["schemas"]["Materials"];
                };
            };
        };
    };
    postMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency?: string;
                    link: string;
                    text: string;
                    title: string;
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
                    "application/json": components["schemas"]["MaterialView"];
                };
            };
        };
    };
    putMaterialsByMaterialWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
                    withdrawn: boolean;
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
                    "application/json": components["schemas"]["MaterialView"];
                };
            };
        };
    };
    getMeetings: {
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
                    "application/json": components["schemas"]["Meetings"];
                };
            };
        };
    };
    postMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    held_on: string;
                    schools: string[];
                    topic: string;
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
                    "application/json": components["schemas"]["Meetings"];
                };
            };
        };
    };
    postMeetingsRegister: {
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
                    "application/json": components["schemas"]["IssuedPaper"];
                };
            };
        };
    };
    getMentoringPairs: {
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
                    "application/json": components["schemas"]["Pairs"];
                };
            };
        };
    };
    postMentoringPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aim: string;
                    /** @description names one Person */
                    mentee: string;
                    /** @description names one Person */
                    mentor: string;
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
                    "application/json": components["schemas"]["PairView"];
                };
            };
        };
    };
    postMentoringPairsByPairAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreed: boolean;
                    comment?: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PairView"];
                };
            };
        };
    };
    postMentoringPairsByPairEnding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PairView"];
                };
            };
        };
    };
    getMentorsForByMentee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentee: string;
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
                    "application/json": components["schemas"]["Mentors"];
                };
            };
        };
    };
    getMessages: {
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
                    "application/json": components["schemas"]["SentMessages"];
                };
            };
        };
    };
    postMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency?: string;
                    place?: string;
                    subjects: string[];
                    text: string;
                    title: string;
                    topic: components["schemas"]["NoticeTopic"];
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
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    getMessagesAudience: {
        parameters: {
            query: {
                competency?: string;
                place?: string;
                subjects: string[];
                topic?: components["schemas"]["NoticeTopic"];
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
                    "application/json": components["schemas"]["AudienceCount"];
                };
            };
        };
    };
    getMethodicalCalendar: {
        parameters: {
            query: {
                from: string;
                until: string;
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
                    "application/json": components["schemas"]["SharedCalendar"];
                };
            };
        };
    };
    getMonitorings: {
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
                    "application/json": components["schemas"]["Monitorings"];
                };
            };
        };
    };
    postMonitorings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    half: components["schemas"]["YearHalf"];
                    subject: string;
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
                    "application/json": components["schemas"]["Monitorings"];
                };
            };
        };
    };
    postMonitoringsByReviewConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["Monitorings"];
                };
            };
        };
    };
    postMunicipalEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competencies: string;
                    /** Format: date */
                    ends: string;
                    /** Format: int64 */
                    hours: number;
                    place: string;
                    provider: string;
                    /** Format: int64 */
                    seats?: number;
                    /** Format: date */
                    starts: string;
                    title: string;
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
                    "application/json": components["schemas"]["ActivityCard"];
                };
            };
        };
    };
    getMunicipalities: {
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
                    "application/json": components["schemas"]["Municipalities"];
                };
            };
        };
    };
    postMunicipalitiesByTerritoryMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                territory: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    day: string;
                    successor: string;
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
                    "application/json": components["schemas"]["Municipalities"];
                };
            };
        };
    };
    putMyAccommodation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    asked_percent?: number;
                    large_print?: boolean;
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
                    "application/json": components["schemas"]["MyAccommodation"];
                };
            };
        };
    };
    getMyActivities: {
        parameters: {
            query?: {
                competency?: string;
                farthest?: components["schemas"]["Venue"];
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
                    "application/json": components["schemas"]["SuitedActivities"];
                };
            };
        };
    };
    getMyActivity: {
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
                    "application/json": components["schemas"]["OwnActivity"];
                };
            };
        };
    };
    postMyActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    since: string;
                    text: string;
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
                    "application/json": components["schemas"]["OwnActivity"];
                };
            };
        };
    };
    getMyAttempts: {
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
                    "application/json": components["schemas"]["MyAttempts"];
                };
            };
        };
    };
    getMyCalendar: {
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
                    "application/json": components["schemas"]["FeedState"];
                };
            };
        };
    };
    postMyCalendar: {
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
                    "application/json": components["schemas"]["FeedState"];
                };
            };
        };
    };
    deleteMyCalendar: {
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
                    "application/json": components["schemas"]["FeedState"];
                };
            };
        };
    };
    getMyCorrections: {
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
                    "application/json": components["schemas"]["Corrections"];
                };
            };
        };
    };
    postMyCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    field: components["schemas"]["CorrectionField"];
                    value: string;
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
                    "application/json": components["schemas"]["Corrections"];
                };
            };
        };
    };
    getMyCredits: {
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
                    "application/json": components["schemas"]["Credits"];
                };
            };
        };
    };
    getMyExpertHours: {
        parameters: {
            query?: {
                since?: string;
                until?: string;
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
                    "application/json": components["schemas"]["ExpertHours"];
                };
            };
        };
    };
    postMyExpertHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    since?: string;
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["ExpertHours"];
                };
            };
        };
    };
    getMyFindings: {
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
                    "application/json": components["schemas"]["PersonFindings"];
                };
            };
        };
    };
    postMyFindingsAcknowledgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["AnswerFinding"][];
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
                    "application/json": components["schemas"]["FindingAnswers"];
                };
            };
        };
    };
    getMyGapTable: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getMyGroupOffers: {
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
                    "application/json": components["schemas"]["GroupOffers"];
                };
            };
        };
    };
    postMyGroupOffersByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    number: number;
                    reason: string;
                    take: boolean;
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
                    "application/json": components["schemas"]["GroupOffers"];
                };
            };
        };
    };
    getMyHandovers: {
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
                    "application/json": components["schemas"]["GivenRoutes"];
                };
            };
        };
    };
    getMyHome: {
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
                    "application/json": components["schemas"]["HomePage"];
                };
            };
        };
    };
    getMyKeptCards: {
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
                    "application/json": components["schemas"]["KeptCards"];
                };
            };
        };
    };
    getMyMarks: {
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
                    "application/json": components["schemas"]["OwnMarks"];
                };
            };
        };
    };
    getMyNotices: {
        parameters: {
            query?: {
                before?: string;
                topic?: components["schemas"]["NoticeTopic"];
                unread?: boolean;
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
                    "application/json": components["schemas"]["Notices"];
                };
            };
        };
    };
    postMyNoticesReading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    all?: boolean;
                    notices: string[];
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
                    "application/json": components["schemas"]["Unread"];
                };
            };
        };
    };
    getMyNoticesSettings: {
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
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
        };
    };
    putMyNoticesSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    habits: components["schemas"]["Habits"];
                    topics: components["schemas"]["TopicWay"][];
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
                    "application/json": components["schemas"]["NoticeSettings"];
                };
            };
        };
    };
    getMyOfferedRoute: {
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
                    "application/json": components["schemas"]["MyOfferedRoute"];
                };
            };
        };
    };
    postMyOfferedRoutesByOfferAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    postMyOfferedRoutesByOfferRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
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
                    "application/json": components["schemas"]["MyOfferedRoute"];
                };
            };
        };
    };
    getMyOffers: {
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
                    "application/json": components["schemas"]["Offers"];
                };
            };
        };
    };
    getMyOverdue: {
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
                    "application/json": components["schemas"]["Overdue"];
                };
            };
        };
    };
    getMyPeers: {
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
                    "application/json": components["schemas"]["MyPeers"];
                };
            };
        };
    };
    getMyPersonalData: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getMyPortfolio: {
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
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
        };
    };
    getMyPractices: {
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
                    "application/json": components["schemas"]["Practices"];
                };
            };
        };
    };
    getMyProgrammeProposals: {
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
                    "application/json": components["schemas"]["ProgrammeProposals"];
                };
            };
        };
    };
    getMyRepeatBeside: {
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
                    "application/json": components["schemas"]["RepeatBeside"];
                };
            };
        };
    };
    getMyRequests: {
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
                    "application/json": components["schemas"]["Requests"];
                };
            };
        };
    };
    postMyRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency?: string;
                    reason: string;
                    text: string;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    putMyRequestsByRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency?: string;
                    reason: string;
                    /** Format: int64 */
                    revision: number;
                    text: string;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    postMyRequestsByRequestStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    postMyRequestsByRequestWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    putMyResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    means: string;
                    potential: string;
                    /** Format: int64 */
                    revision: number;
                    /** Format: int64 */
                    weekly_hours?: number;
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
                    "application/json": components["schemas"]["PersonalResources"];
                };
            };
        };
    };
    getMyResultPaper: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getMyResults: {
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
                    "application/json": components["schemas"]["Results"];
                };
            };
        };
    };
    getMySelfAssessment: {
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
                    "application/json": components["schemas"]["SelfAssessment"];
                };
            };
        };
    };
    putMySelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: string;
                    mark?: components["schemas"]["SelfMark"];
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
                    "application/json": components["schemas"]["SelfProgress"];
                };
            };
        };
    };
    getMySeverity: {
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
                    "application/json": components["schemas"]["Severities"];
                };
            };
        };
    };
    getMySight: {
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
                    "application/json": components["schemas"]["MySight"];
                };
            };
        };
    };
    postMySight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duty: components["schemas"]["Duty"];
                    thing: components["schemas"]["SeenThing"];
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
                    "application/json": components["schemas"]["MySight"];
                };
            };
        };
    };
    postMySightClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    duty: components["schemas"]["Duty"];
                    thing: components["schemas"]["SeenThing"];
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
                    "application/json": components["schemas"]["MySight"];
                };
            };
        };
    };
    getMySittings: {
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
                    "application/json": components["schemas"]["MySittings"];
                };
            };
        };
    };
    getMySittingsBySittingCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getMyTasks: {
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
                    "application/json": components["schemas"]["DevelopmentTasks"];
                };
            };
        };
    };
    postMyTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                    "application/json": components["schemas"]["DevelopmentTask"];
                };
            };
        };
    };
    putMyTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                    /** Format: int64 */
                    revision: number;
                    text: string;
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
                    "application/json": components["schemas"]["DevelopmentTask"];
                };
            };
        };
    };
    getMyTutoring: {
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
                    "application/json": components["schemas"]["OwnTutoring"];
                };
            };
        };
    };
    getMyWorkplaceSheets: {
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
                    "application/json": components["schemas"]["Sheets"];
                };
            };
        };
    };
    postOpenReport: {
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
                    "application/json": components["schemas"]["OpenReportView"];
                };
            };
        };
    };
    getOpenReports: {
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
                    "application/json": components["schemas"]["OpenReports"];
                };
            };
        };
    };
    postOpenReportsByReportPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    published: boolean;
                    reason?: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["OpenReportView"];
                };
            };
        };
    };
    getOverdue: {
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
                    "application/json": components["schemas"]["Overdue"];
                };
            };
        };
    };
    postPaperBundles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    format: components["schemas"]["BundleFormat"];
                    kind?: string;
                    number?: string;
                    /** @description names one Person */
                    person?: string;
                    /** Format: date */
                    since?: string;
                    state?: components["schemas"]["PaperState"];
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["BundleView"];
                };
            };
        };
    };
    getPaperBundlesByBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
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
                    "application/json": components["schemas"]["BundleView"];
                };
            };
        };
    };
    getPaperBundlesByBundleFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getPapers: {
        parameters: {
            query?: {
                after?: string;
                kind?: string;
                number?: string;
                person?: string;
                since?: string;
                state?: components["schemas"]["PaperState"];
                until?: string;
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
                    "application/json": components["schemas"]["Papers"];
                };
            };
        };
    };
    getPapersTable: {
        parameters: {
            query?: {
                after?: string;
                kind?: string;
                number?: string;
                person?: string;
                since?: string;
                state?: components["schemas"]["PaperState"];
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postPapersByPaperAnnulment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PaperLine"];
                };
            };
        };
    };
    getPapersByPaperFile: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postPapersByPaperReissue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PaperLine"];
                };
            };
        };
    };
    getPeerOffers: {
        parameters: {
            query?: {
                competency?: string;
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
                    "application/json": components["schemas"]["PeerOffers"];
                };
            };
        };
    };
    postPeerOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency: string;
                    form: string;
                    /** Format: int64 */
                    people_max: number;
                    topic: string;
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
                    "application/json": components["schemas"]["MyPeers"];
                };
            };
        };
    };
    postPeerOffersByOfferRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                    "application/json": components["schemas"]["MyPeers"];
                };
            };
        };
    };
    postPeerOffersByOfferWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
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
                    "application/json": components["schemas"]["MyPeers"];
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
    putPeopleByPersonAccommodation: {
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
                    /** Format: int64 */
                    extra_minutes: number;
                    /** Format: int64 */
                    extra_percent: number;
                    large_print: boolean;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["MyAccommodation"];
                };
            };
        };
    };
    getPeopleByPersonAccount: {
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
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
        };
    };
    postPeopleByPersonAccountPassword: {
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
                    "application/json": components["schemas"]["AccessSlip"];
                };
            };
        };
    };
    putPeopleByPersonAccountSubjects: {
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
                    subjects: string[];
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
                    "application/json": components["schemas"]["AccountCard"];
                };
            };
        };
    };
    postPeopleByPersonErasure: {
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
                    name: string;
                    reason: components["schemas"]["ErasureReason"];
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
                    "application/json": components["schemas"]["ErasedPerson"];
                };
            };
        };
    };
    getPeopleByPersonPersonalData: {
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
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postPeopleByPersonPosts: {
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
                    hours: number;
                    /** @description names one Post */
                    instead?: string;
                    main: boolean;
                    position: string;
                    /** Format: int64 */
                    revision: number;
                    school: string;
                    /** Format: date */
                    since: string;
                    subjects: string[];
                    /** Format: date */
                    until?: string;
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
    putPeopleByPersonPostsByPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    leave_since?: string;
                    /** Format: date */
                    leave_until?: string;
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    until?: string;
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
    getPeopleByPersonResults: {
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
                    "application/json": components["schemas"]["Results"];
                };
            };
        };
    };
    getPeopleByPersonRoutes: {
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
                    "application/json": components["schemas"]["PersonRoutes"];
                };
            };
        };
    };
    getPractices: {
        parameters: {
            query?: {
                competency?: string;
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
                    "application/json": components["schemas"]["Practices"];
                };
            };
        };
    };
    postPractices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency: string;
                    evidence: string;
                    problem: string;
                    result: string;
                    solution: string;
                    title: string;
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
                    "application/json": components["schemas"]["PracticeView"];
                };
            };
        };
    };
    putPracticesByPractice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competency: string;
                    evidence: string;
                    problem: string;
                    result: string;
                    /** Format: int64 */
                    revision: number;
                    solution: string;
                    title: string;
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
                    "application/json": components["schemas"]["PracticeView"];
                };
            };
        };
    };
    postPracticesByPracticeCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    command: components["schemas"]["PracticeCommand"];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["PracticeView"];
                };
            };
        };
    };
    postPracticesByPracticeDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
        };
    };
    postPracticesByPracticeVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                practice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    vote: components["schemas"]["Vote"];
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
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
        };
    };
    getProducts: {
        parameters: {
            query?: {
                after?: string;
                state?: components["schemas"]["ProductState"];
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
                    "application/json": components["schemas"]["Products"];
                };
            };
        };
    };
    getProductsByProductFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postProductsByProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    decision: components["schemas"]["ProductDecision"];
                    marks: components["schemas"]["ProductMark"][];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProductView"];
                };
            };
        };
    };
    getProgrammeExpertise: {
        parameters: {
            query?: {
                state?: components["schemas"]["ProgrammeState"];
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
                    "application/json": components["schemas"]["ProgrammeLines"];
                };
            };
        };
    };
    getProgrammeProposals: {
        parameters: {
            query?: {
                state?: components["schemas"]["ProposalState"];
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
                    "application/json": components["schemas"]["ProgrammeProposals"];
                };
            };
        };
    };
    postProgrammeProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    activity?: string;
                    competency: string;
                    ground: string;
                    kind: components["schemas"]["ProposalKind"];
                    text: string;
                    title: string;
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
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    postProgrammeProposalsByProposalAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** Format: int64 */
                    revision: number;
                    state: components["schemas"]["ProposalState"];
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
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    getProgrammeRegister: {
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
                    "application/json": components["schemas"]["ProgrammeLines"];
                };
            };
        };
    };
    getProgrammes: {
        parameters: {
            query?: {
                ahead?: boolean;
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
                    "application/json": components["schemas"]["Programmes"];
                };
            };
        };
    };
    putProgrammesByProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competencies?: string;
                    federal: boolean;
                    /** Format: date */
                    since: string;
                    task: string;
                    title: string;
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["PriorityProgramme"];
                };
            };
        };
    };
    getPublishedReports: {
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
                    "application/json": components["schemas"]["PublicReports"];
                };
            };
        };
    };
    getPublishedReportsByReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
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
                    "application/json": components["schemas"]["PublicReport"];
                };
            };
        };
    };
    getRecommendations: {
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
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
        };
    };
    postRecommendations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due: string;
                    /** @description names one Person */
                    person?: string;
                    reason: string;
                    school: string;
                    text: string;
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
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
        };
    };
    postRecommendationsByRecommendationDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
        };
    };
    getRegulation: {
        parameters: {
            query?: {
                territory?: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
        };
    };
    postRegulationConsequences: {
        parameters: {
            query: {
                file: string;
                in_force_from: string;
                territory?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["Consequences"];
                };
            };
        };
    };
    postRegulationParameters: {
        parameters: {
            query: {
                file: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ParameterList"];
                };
            };
        };
    };
    getRegulationParts: {
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
                    "application/json": components["schemas"]["RegulationParts"];
                };
            };
        };
    };
    getRegulations: {
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
                    "application/json": components["schemas"]["RegulationList"];
                };
            };
        };
    };
    postRegulations: {
        parameters: {
            query: {
                file: string;
                in_force_from: string;
                territory?: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["RegulationInForce"];
                };
            };
        };
    };
    getRegulationsByCodeByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
        };
    };
    getRegulationsByCodeByVersionText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
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
                    "application/json": components["schemas"]["RegulationText"];
                };
            };
        };
    };
    getRequests: {
        parameters: {
            query?: {
                after?: string;
                school?: string;
                state?: components["schemas"]["RequestState"];
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
                    "application/json": components["schemas"]["Requests"];
                };
            };
        };
    };
    postRequestsByRequestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
        };
    };
    getResponsible: {
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
                    "application/json": components["schemas"]["Responsibles"];
                };
            };
        };
    };
    postResponsible: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Person */
                    person: string;
                    schools: string[];
                    /** Format: date */
                    since: string;
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["Responsibles"];
                };
            };
        };
    };
    postResponsibleByResponsibleEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                responsible: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    until: string;
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
                    "application/json": components["schemas"]["Responsibles"];
                };
            };
        };
    };
    postResultImports: {
        parameters: {
            query: {
                apply?: boolean;
                columns: string[];
                conflict?: components["schemas"]["ConflictRule"];
                only_good?: boolean;
                source: string;
            };
            header?: never;
            path?: never;
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
    postResultImportsColumns: {
        parameters: {
            query: {
                source: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["FileColumns"];
                };
            };
        };
    };
    postResultImportsConflicts: {
        parameters: {
            query: {
                apply?: boolean;
                columns: string[];
                conflict?: components["schemas"]["ConflictRule"];
                only_good?: boolean;
                source: string;
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ResultConflicts"];
                };
            };
        };
    };
    getResultSources: {
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
                    "application/json": components["schemas"]["ResultSources"];
                };
            };
        };
    };
    getResultsByAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
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
                    "application/json": components["schemas"]["ResultView"];
                };
            };
        };
    };
    getReviews: {
        parameters: {
            query?: {
                after?: string;
                search?: string;
                state?: components["schemas"]["EvidenceState"];
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
                    "application/json": components["schemas"]["Reviews"];
                };
            };
        };
    };
    postReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: components["schemas"]["ReviewEvidence"][];
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
                    "application/json": components["schemas"]["ReviewOutcomes"];
                };
            };
        };
    };
    getRisingSchools: {
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
                    "application/json": components["schemas"]["RisingSchools"];
                };
            };
        };
    };
    putRisingSchoolsBySchoolExclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    excluded: boolean;
                    reason?: string;
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
                    "application/json": components["schemas"]["RisingSchools"];
                };
            };
        };
    };
    getRouteEffects: {
        parameters: {
            query?: {
                campaign?: string;
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
                    "application/json": components["schemas"]["RouteEffects"];
                };
            };
        };
    };
    getRouteEffectsExport: {
        parameters: {
            query?: {
                campaign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaign?: string;
                    /** @description names one Person */
                    person?: string;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    putRoutesByRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ban?: string[];
                    /** Format: date */
                    ends: string;
                    goals: components["schemas"]["StatedGoal"][];
                    items: components["schemas"]["ChosenItem"][];
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    starts: string;
                    term_reason: string;
                    unban?: string[];
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRouteAccompaniment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["RouteSupport"];
                };
            };
        };
    };
    postRoutesByRouteAcknowledgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: string;
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
                    "application/json": components["schemas"]["HandoverMarks"];
                };
            };
        };
    };
    getRoutesByRouteAgreementSheet: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postRoutesByRouteAnnulment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRouteCard: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getRoutesByRouteCertificateDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getRoutesByRouteCheckpointSheet: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postRoutesByRouteCheckpoints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due: string;
                    title: string;
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
                    "application/json": components["schemas"]["CheckpointView"];
                };
            };
        };
    };
    getRoutesByRouteClosing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["ClosingPage"];
                };
            };
        };
    };
    getRoutesByRouteCompanions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Companions"];
                };
            };
        };
    };
    postRoutesByRouteCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["ClosingPage"];
                };
            };
        };
    };
    postRoutesByRouteConfirmations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    detail: string;
                    fact: components["schemas"]["RouteFact"];
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
                    "application/json": components["schemas"]["ClosingPage"];
                };
            };
        };
    };
    getRoutesByRouteConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Consultations"];
                };
            };
        };
    };
    postRoutesByRouteControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    marks?: string[];
                    verdict: components["schemas"]["ControlVerdict"];
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
                    "application/json": components["schemas"]["EffectPage"];
                };
            };
        };
    };
    postRoutesByRouteCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    ends: string;
                    goals: components["schemas"]["StatedGoal"][];
                    initiator?: string;
                    items: components["schemas"]["ChosenItem"][];
                    reason: string;
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    starts: string;
                    term_reason: string;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRouteEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["EffectPage"];
                };
            };
        };
    };
    postRoutesByRouteEffectConclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    points: components["schemas"]["CriterionPoints"][];
                    text: string;
                    verdict: components["schemas"]["EffectVerdict"];
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
                    "application/json": components["schemas"]["EffectPage"];
                };
            };
        };
    };
    putRoutesByRouteEffectMarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    points: components["schemas"]["CriterionPoints"][];
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
                    "application/json": components["schemas"]["EffectPage"];
                };
            };
        };
    };
    getRoutesByRouteHanded: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["HandedView"];
                };
            };
        };
    };
    getRoutesByRouteHidden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["HiddenOffers"];
                };
            };
        };
    };
    postRoutesByRouteHidden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Activity */
                    activity: string;
                    reason: string;
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
                    "application/json": components["schemas"]["HiddenOffers"];
                };
            };
        };
    };
    deleteRoutesByRouteHiddenByActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activity: string;
                route: string;
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
                    "application/json": components["schemas"]["HiddenOffers"];
                };
            };
        };
    };
    getRoutesByRouteIfCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["IfCancelledPage"];
                };
            };
        };
    };
    getRoutesByRouteInterviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["RouteInterviews"];
                };
            };
        };
    };
    getRoutesByRouteItemsByItemAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
                route: string;
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
                    "application/json": components["schemas"]["Alternatives"];
                };
            };
        };
    };
    postRoutesByRouteItemsByItemEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["EvidenceKind"];
                    text: string;
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
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    postRoutesByRouteItemsByItemFiles: {
        parameters: {
            query: {
                name: string;
                text?: string;
            };
            header?: never;
            path: {
                item: string;
                route: string;
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
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
        };
    };
    putRoutesByRouteItemsByItemOverdueReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["Overdue"];
                };
            };
        };
    };
    postRoutesByRouteItemsByItemWorkplaceSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Person */
                    colleague?: string;
                    form: components["schemas"]["WorkplaceForm"];
                    /** Format: date */
                    held_on: string;
                    observed: string;
                    questions: string;
                    recommendations: string;
                    school_class: string;
                    topic: string;
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
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
    getRoutesByRouteKeptCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["KeptCardView"];
                };
            };
        };
    };
    postRoutesByRoutePresentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /** Format: date */
                    presented_on?: string;
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
                    "application/json": components["schemas"]["RouteInterviews"];
                };
            };
        };
    };
    postRoutesByRouteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    event?: string;
                    link?: string;
                    /** Format: date */
                    presented_on?: string;
                    /** Format: int64 */
                    revision?: number;
                    summary: string;
                    title: string;
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
                    "application/json": components["schemas"]["ProductView"];
                };
            };
        };
    };
    postRoutesByRouteProductFile: {
        parameters: {
            query: {
                event?: string;
                name: string;
                presented_on?: string;
                revision?: number;
                summary?: string;
                title: string;
            };
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["ProductView"];
                };
            };
        };
    };
    getRoutesByRouteProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
        };
    };
    putRoutesByRouteProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    resources: components["schemas"]["StatedResource"][];
                    tasks: components["schemas"]["StatedTask"][];
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
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
        };
    };
    postRoutesByRouteProgrammeChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one RouteGoal */
                    goal: string;
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
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
        };
    };
    getRoutesByRouteProposals: {
        parameters: {
            query: {
                activities?: number;
                away_from?: string;
                away_to?: string;
                forms: components["schemas"]["StudyForm"][];
                hours?: number;
                release_days?: number;
                venues: components["schemas"]["Venue"][];
                weekly_hours?: number;
            };
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Proposals"];
                };
            };
        };
    };
    getRoutesByRouteQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Talk"];
                };
            };
        };
    };
    postRoutesByRouteQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                    "application/json": components["schemas"]["Talk"];
                };
            };
        };
    };
    postRoutesByRouteQuestionsSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Talk"];
                };
            };
        };
    };
    postRoutesByRouteReconsideration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["Reconsidered"];
                };
            };
        };
    };
    getRoutesByRouteReflection: {
        parameters: {
            query?: {
                purpose?: components["schemas"]["QuestionnairePurpose"];
            };
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["ReflectionPage"];
                };
            };
        };
    };
    putRoutesByRouteReflection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["QuestionAnswer"][];
                    purpose?: components["schemas"]["QuestionnairePurpose"];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ReflectionPage"];
                };
            };
        };
    };
    getRoutesByRouteReflectionFile: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
                purpose?: components["schemas"]["QuestionnairePurpose"];
            };
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postRoutesByRouteReflectionSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["QuestionAnswer"][];
                    purpose?: components["schemas"]["QuestionnairePurpose"];
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ReflectionPage"];
                };
            };
        };
    };
    postRoutesByRouteRepeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["RepeatAsked"];
                };
            };
        };
    };
    postRoutesByRouteResumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRouteRevisionsByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                route: string;
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
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
        };
    };
    postRoutesByRouteSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    postRoutesByRouteSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    putRoutesByRouteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmed?: boolean;
                    members: components["schemas"]["ChosenMember"][];
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
                    "application/json": components["schemas"]["Companions"];
                };
            };
        };
    };
    postRoutesByRouteTeamPassingOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmed?: boolean;
                    duty: components["schemas"]["Duty"];
                    /** @description names one Person */
                    former: string;
                    reason: string;
                    /** Format: date */
                    since: string;
                    /** @description names one Person */
                    successor: string;
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
                    "application/json": components["schemas"]["CompanionChange"];
                };
            };
        };
    };
    getRoutesByRouteWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["WaitingLines"];
                };
            };
        };
    };
    postRoutesByRouteWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one ActivitySession */
                    session: string;
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
                    "application/json": components["schemas"]["WaitingLines"];
                };
            };
        };
    };
    deleteRoutesByRouteWaitingBySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
                session: string;
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
                    "application/json": components["schemas"]["WaitingLines"];
                };
            };
        };
    };
    postRoutesByRouteWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getRoutesByRouteWorkplaceSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                route: string;
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
                    "application/json": components["schemas"]["Sheets"];
                };
            };
        };
    };
    postRoutesDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: components["schemas"]["RouteDecision"][];
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
                    "application/json": components["schemas"]["DecisionOutcomes"];
                };
            };
        };
    };
    getSatisfaction: {
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
                    "application/json": components["schemas"]["Satisfaction"];
                };
            };
        };
    };
    getSchoolRecords: {
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
                    "application/json": components["schemas"]["SchoolRecords"];
                };
            };
        };
    };
    postSchoolRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    kind: components["schemas"]["SchoolRecordKind"];
                    marks: components["schemas"]["RecordMark"][];
                    number: string;
                    school: string;
                    title: string;
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
                    "application/json": components["schemas"]["SchoolRecord"];
                };
            };
        };
    };
    putSchoolRecordsByRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date: string;
                    marks: components["schemas"]["RecordMark"][];
                    number: string;
                    /** Format: int64 */
                    revision: number;
                    title: string;
                    withdrawn: boolean;
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
                    "application/json": components["schemas"]["SchoolRecord"];
                };
            };
        };
    };
    getSchoolRecordsByRecordFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postSchoolRecordsByRecordFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                record: string;
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
                    "application/json": components["schemas"]["SchoolRecord"];
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
    getSchoolsBySchoolAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["AwayFromSchool"];
                };
            };
        };
    };
    postSchoolsBySchoolQualitySection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["IssuedReport"];
                };
            };
        };
    };
    getSchoolsBySchoolStanding: {
        parameters: {
            query?: {
                missing?: components["schemas"]["MissedStaff"];
                subject?: string;
            };
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["StandingOfStaff"];
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
    getSessionAll: {
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
                    "application/json": components["schemas"]["OpenSessions"];
                };
            };
        };
    };
    deleteSessionOthers: {
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
                    "application/json": components["schemas"]["OpenSessions"];
                };
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
    getSittingsBySitting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
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
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
        };
    };
    putSittingsBySitting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    capacity: number;
                    /** Format: date-time */
                    ends: string;
                    /** @description names one Person */
                    organiser?: string;
                    /** Format: int64 */
                    revision: number;
                    room: string;
                    /** Format: date-time */
                    starts: string;
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
                    "application/json": components["schemas"]["Sitting"];
                };
            };
        };
    };
    deleteSittingsBySitting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
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
    getSittingsBySittingCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
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
                    "application/json": components["schemas"]["CourseOfSitting"];
                };
            };
        };
    };
    putSittingsBySittingCourseByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    extra_minutes: number;
                    /** Format: int64 */
                    extra_percent: number;
                    large_print: boolean;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["MyAccommodation"];
                };
            };
        };
    };
    postSittingsBySittingPauses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Person */
                    person?: string;
                    reason: string;
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
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
        };
    };
    postSittingsBySittingPausesEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one Person */
                    person?: string;
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
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
        };
    };
    getSittingsBySittingProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
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
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
        };
    };
    putSittingsBySittingProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    ended?: string;
                    incidents: string;
                    observers: string;
                    people: components["schemas"]["MarkedPerson"][];
                    /** Format: int64 */
                    revision: number;
                    /** Format: date-time */
                    started?: string;
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
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
        };
    };
    postSittingsBySittingProtocolSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["ProtocolPage"];
                };
            };
        };
    };
    putSittingsBySittingSeatsByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                sitting: string;
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
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
        };
    };
    deleteSittingsBySittingSeatsByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
                sitting: string;
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
                    "application/json": components["schemas"]["SittingPage"];
                };
            };
        };
    };
    getStandings: {
        parameters: {
            query?: {
                at?: string;
                by?: components["schemas"]["StandingCut"];
                subject?: string;
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
                    "application/json": components["schemas"]["Standings"];
                };
            };
        };
    };
    getSystemBodies: {
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
                    "application/json": components["schemas"]["SystemBodies"];
                };
            };
        };
    };
    putSystemBodiesByBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact: string;
                    kind: string;
                    responsible: string;
                    title: string;
                    /** Format: date */
                    until?: string;
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
                    "application/json": components["schemas"]["SystemBody"];
                };
            };
        };
    };
    getTargets: {
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
                    "application/json": components["schemas"]["Targets"];
                };
            };
        };
    };
    postTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    indicator: string;
                    reason: string;
                    value: number;
                    /** Format: int64 */
                    version: number;
                    /** Format: int64 */
                    year: number;
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
                    "application/json": components["schemas"]["Targets"];
                };
            };
        };
    };
    getTeamRequests: {
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
                    "application/json": components["schemas"]["TeamRequests"];
                };
            };
        };
    };
    postTeamRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    people: number;
                    problem: string;
                    tasks: string;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    putTeamRequestsByRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    people: number;
                    problem: string;
                    /** Format: int64 */
                    revision: number;
                    tasks: string;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    postTeamRequestsByRequestAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    postTeamRequestsByRequestConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    postTeamRequestsByRequestTaking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    postTeamRequestsByRequestWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["TeamRequestView"];
                };
            };
        };
    };
    getTeamsBySchoolDeficits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
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
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    getTutors: {
        parameters: {
            query?: {
                duty?: components["schemas"]["Duty"];
                subject?: string;
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
                    "application/json": components["schemas"]["Tutors"];
                };
            };
        };
    };
    postTutorsByPersonCertificates: {
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
                    issuer: string;
                    number: string;
                    /** Format: int64 */
                    revision?: number;
                    /** Format: date */
                    valid_from: string;
                    /** Format: date */
                    valid_to: string;
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
                    "application/json": components["schemas"]["TutorView"];
                };
            };
        };
    };
    postTutorsAssignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: components["schemas"]["Assignment"][];
                    confirmed?: boolean;
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
                    "application/json": components["schemas"]["AssignmentOutcomes"];
                };
            };
        };
    };
    getTutorsProposals: {
        parameters: {
            query?: {
                subject?: string;
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
                    "application/json": components["schemas"]["ProposedTutors"];
                };
            };
        };
    };
    getVerification: {
        parameters: {
            query: {
                number?: string;
                token: string;
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
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    getWaveOffers: {
        parameters: {
            query?: {
                after?: string;
                search?: string;
                state?: components["schemas"]["OfferState"];
                wave?: string;
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
                    "application/json": components["schemas"]["OfferList"];
                };
            };
        };
    };
    getWaveOffersByOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
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
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    postWaveOffersByOfferAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
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
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
        };
    };
    getWaveOffersExport: {
        parameters: {
            query?: {
                format?: components["schemas"]["OffersFormat"];
                state?: components["schemas"]["OfferState"];
                wave?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getWaves: {
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
                    "application/json": components["schemas"]["WaveList"];
                };
            };
        };
    };
    postWaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    budget?: number;
                    /** Format: date */
                    ends: string;
                    first_time_weight: number;
                    floor_share: number;
                    least_groups: boolean;
                    low_result_weight: number;
                    path?: string;
                    position: string;
                    priority_weight: number;
                    /** Format: date */
                    starts: string;
                    subject: string;
                    title: string;
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
                    "application/json": components["schemas"]["WavePage"];
                };
            };
        };
    };
    getWavesByWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
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
                    "application/json": components["schemas"]["WavePage"];
                };
            };
        };
    };
    putWavesByWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    budget?: number;
                    /** Format: date */
                    ends: string;
                    first_time_weight: number;
                    floor_share: number;
                    least_groups: boolean;
                    low_result_weight: number;
                    path?: string;
                    position: string;
                    priority_weight: number;
                    /** Format: int64 */
                    revision: number;
                    /** Format: date */
                    starts: string;
                    subject: string;
                    title: string;
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
                    "application/json": components["schemas"]["WavePage"];
                };
            };
        };
    };
    postWavesByWaveClosing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["WavePage"];
                };
            };
        };
    };
    getWavesByWavePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
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
                    "application/json": components["schemas"]["PublicationOfWave"];
                };
            };
        };
    };
    postWavesByWavePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    held_until: string;
                    /** Format: int64 */
                    revision: number;
                    /** @description names one WaveRun */
                    run: string;
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
                    "application/json": components["schemas"]["PublicationOfWave"];
                };
            };
        };
    };
    postWavesByWaveRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                wave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description names one WaveRun */
                    like?: string;
                    /** Format: int64 */
                    minutes?: number;
                    /** Format: int64 */
                    seed?: number;
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
                    "application/json": components["schemas"]["RunLine"];
                };
            };
        };
    };
    getWavesByWaveRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
                wave: string;
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
                    "application/json": components["schemas"]["RunPage"];
                };
            };
        };
    };
    postWavesByWaveRunsByRunCancelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
                wave: string;
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
                    "application/json": components["schemas"]["RunLine"];
                };
            };
        };
    };
    getWavesByWaveRunsByRunProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
                wave: string;
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
                    "application/json": components["schemas"]["RunProgress"];
                };
            };
        };
    };
    postWorkbooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: components["schemas"]["WorkbookColumn"][];
                    filters: components["schemas"]["WorkbookFilter"][];
                    rows: string[][];
                    title: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    putWorkplaceSheetsBySheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    held_on: string;
                    observed: string;
                    questions: string;
                    recommendations: string;
                    /** Format: int64 */
                    revision: number;
                    school_class: string;
                    topic: string;
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
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
    getWorkplaceSheetsBySheetFile: {
        parameters: {
            query?: {
                format?: components["schemas"]["FileFormat"];
            };
            header?: never;
            path: {
                sheet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    postWorkplaceSheetsBySheetSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    revision: number;
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
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
}
