# What the region offers: programmes and events of every form that the regulation names, and how teachers hear of them.
by sverdlovsk

as centre@43
POST /api/competencies/imports/labour_actions?apply=true < frame_actions.csv
200 {"applied": 1}
POST /api/competencies/imports/competencies?apply=true < frame_competencies.csv
200 {"applied": 2}
POST /api/catalogue-imports/activities?apply=true < sverdlovsk_offer.csv
200 {"applied": 18, "created": 18}  # SVE-2.1 SVE-2.7 SVE-3.15 SVE-3.16 SVE-3.19 SVE-3.2 SVE-3.5 SVE-3.S2.3 SVE-3.S3.2 SVE-3.S3.4 SVE-4.19 SVE-4.27 SVE-4.7

as teacher@S11
GET /api/catalogue?search=модуль
200 {"activities": [{"type": "ADP_MODULE"}]}  # SVE-3.2
GET /api/catalogue?search=гимназии
200 {"activities": [{"type": "ADP_INTERNSHIP"}]}  # SVE-3.S2.3
GET /api/catalogue?search=квалификации
200 {"activities": [{"type": "COURSE_REGIONAL"}]}  # SVE-2.1
GET /api/catalogue?search=колледжа
200 {"activities": [{"type": "INTERNSHIP_SITE"}]}  # SVE-3.5
GET /api/catalogue?search=событие
200 {"activities": [{"type": "EDUCATIONAL_EVENT"}]}  # SVE-4.19
GET /api/catalogue?search=среды
200 {"activities": [{"type": "PROJECT"}]}  # SVE-4.19
GET /api/catalogue?search=исследование
200 {"activities": [{"type": "RESEARCH"}]}  # SVE-4.19
GET /api/catalogue?search=вдвоём
200 {"activities": [{"type": "JOINT_PLANNING"}]}  # SVE-4.27
GET /api/catalogue?search=посещение
200 {"activities": [{"type": "MUTUAL_LESSON_VISIT"}]}  # SVE-4.27
GET /api/catalogue?search=дидактика
200 {"activities": [{"type": "DIDACTIC_MATERIAL"}]}  # SVE-4.27
GET /api/catalogue?search=коллегу
200 {"activities": [{"type": "PEER_LEARNING"}]}  # SVE-3.S2.3
GET /api/catalogue?search=наставник
200 {"activities": [{"type": "MENTORING_EVENT"}]}  # SVE-4.7
GET /api/catalogue?search=мастерства
200 {"activities": [{"type": "CONTEST"}]}  # SVE-3.S3.2
GET /api/catalogue?search=мастерская
200 {"activities": [{"type": "MASTER_CLASS"}]}  # SVE-3.S3.4
GET /api/catalogue?search=объединение
200 {"activities": [{"type": "METHOD_ASSOCIATION_EVENT"}]}  # SVE-3.16
GET /api/catalogue?search=методсовет
200 {"activities": [{"type": "MUNICIPAL_SERVICE_EVENT"}]}  # SVE-3.15
GET /api/catalogue?search=самообразование
200 {"activities": [{"type": "SELF_EDUCATION"}]}  # SVE-3.19
GET /api/catalogue?search=клуб
200 {"activities": [{"type": "COMMUNITY"}]}  # SVE-2.7
