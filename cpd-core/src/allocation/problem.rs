//! [`AllocationProblem`]: who is to be allocated, and what is known of them.

use crate::amount::Amount;
use crate::calendar::Date;
use crate::document::document;
use crate::id::{CoachId, MentorId, PlaceId, RoadId, SeasonId, SubjectId, TeacherTypeId};
use crate::locale::{Language, Text};

document! {
    /// Who is to be allocated: the mentors of colleges to districts, and coaches to mentors.
    ///
    /// ```json
    /// {
    ///   "format": 1, "year": 2026, "on": "2026-09-01", "season": "wet",
    ///   "colleges": [{ "id": "College 2", "catchment": ["D-1"] }],
    ///   "districts": [{ "id": "D-1", "schools": 37, "road": "gravel", "position": { "lon": 101.4, "lat": 20.95 } }],
    ///   "mentors": [{
    ///     "id": "M-1", "college": "College 2", "home": "D-1", "languages": ["lo"], "levels": ["primary"],
    ///     "coaches": { "atLeast": 1, "atMost": 20 }
    ///   }],
    ///   "coaches": [{ "id": "C-1", "district": "D-1", "language": "lo", "level": "primary" }]
    /// }
    /// ```
    pub struct AllocationProblem {
        /// The version of this format: 1.
        format: u32,
        /// The calendar year in which the year of the allocation begins.
        year: i32,
        /// The day on which it begins: whoever is certified then is certified.
        on: Date,
        /// The season that travel is reckoned for, where the policy tells seasons apart.
        season: Option<SeasonId> = default,
        /// The colleges.
        colleges: Vec<AllocationCollege>,
        /// The districts.
        districts: Vec<AllocationDistrict>,
        /// The mentors, in any order.
        mentors: Vec<AvailableMentor>,
        /// The coaches, in any order.
        coaches: Vec<SupportedCoach>,
        /// Schools that perform poorly: each is supported by a mentor directly, and takes a place as a coach does.
        weak_schools: Vec<WeakSchool> = default,
        /// Last year's allocation.
        last_year: Option<LastYear> = default,
        /// How long ways between districts take, where that is known; else it is reckoned from positions.
        travel: Vec<TravelTime> = default,
        /// What a reader should know of it.
        note: Option<String> = default,
    }
}

document! {
    /// A college, whose mentors work in the districts of its catchment area.
    ///
    /// ```json
    /// { "id": "College 2", "name": { "en": "College 2" }, "catchment": ["D-1", "D-2"] }
    /// ```
    pub struct AllocationCollege {
        /// Its id.
        id: PlaceId,
        /// What it is called.
        name: Option<Text> = default,
        /// Its districts; no district belongs to two colleges.
        catchment: Vec<PlaceId>,
    }
}

document! {
    /// A district.
    ///
    /// ```json
    /// {
    ///   "id": "D-1", "name": { "en": "Nan" }, "schools": 37, "road": "gravel",
    ///   "position": { "lon": 101.4, "lat": 20.95 }
    /// }
    /// ```
    pub struct AllocationDistrict {
        /// Its id.
        id: PlaceId,
        /// What it is called.
        name: Option<Text> = default,
        /// How many schools there are in it.
        schools: u32,
        /// How it can be reached: a class of roads of the policy.
        road: RoadId,
        /// A point in it, from which ways are reckoned where nothing closer is known.
        position: GeoPosition,
    }
}

document! {
    /// A point on the map, in degrees of at most six decimal places.
    ///
    /// ```json
    /// { "lon": 101.4, "lat": 20.95 }
    /// ```
    #[derive(Copy)]
    pub struct GeoPosition {
        /// Degrees to the east, from -180 to 180.
        lon: Amount,
        /// Degrees to the north, from -90 to 90.
        lat: Amount,
    }
}

document! {
    /// A mentor.
    ///
    /// ```json
    /// {
    ///   "id": "M-1", "college": "College 2", "home": "D-1", "position": { "lon": 101.41, "lat": 20.96 },
    ///   "languages": ["lo", "kjg"], "levels": ["primary"], "subjects": ["Lao"],
    ///   "certified": { "from": "2024-01-01", "until": "2027-12-31" }, "coaches": { "atLeast": 4, "atMost": 20 }
    /// }
    /// ```
    pub struct AvailableMentor {
        /// The mentor's id.
        id: MentorId,
        /// The college.
        college: PlaceId,
        /// The district where the mentor lives.
        home: PlaceId,
        /// Where the mentor lives; left out: the point of the district.
        position: Option<GeoPosition> = default,
        /// The languages that the mentor speaks.
        languages: Vec<Language>,
        /// The types of teacher that the mentor can support.
        levels: Vec<TeacherTypeId>,
        /// The subjects that the mentor knows.
        subjects: Vec<SubjectId> = default,
        /// Since when and until when the mentor is certified; left out: not certified.
        certified: Option<CertifiedDays> = default,
        /// How many coaches, and schools that are supported directly, the mentor takes.
        coaches: LoadRange,
    }
}

document! {
    /// The days on which a mentor is certified.
    ///
    /// ```json
    /// { "from": "2024-01-01", "until": "2027-12-31" }
    /// ```
    #[derive(Copy)]
    pub struct CertifiedDays {
        /// The first day.
        from: Date,
        /// The last day; left out: for good.
        until: Option<Date> = default,
    }
}

document! {
    /// How many coaches a mentor takes.
    ///
    /// ```json
    /// { "atLeast": 4, "atMost": 20 }
    /// ```
    #[derive(Copy)]
    pub struct LoadRange {
        /// At least so many.
        at_least: u32,
        /// At most so many.
        at_most: u32,
    }
}

document! {
    /// A coach, whom a mentor is to support.
    ///
    /// ```json
    /// {
    ///   "id": "C-1", "district": "D-1", "position": { "lon": 101.45, "lat": 20.91 }, "language": "lo",
    ///   "level": "primary", "subject": "Lao"
    /// }
    /// ```
    pub struct SupportedCoach {
        /// The coach's id; no school that is supported directly has the same.
        id: CoachId,
        /// The district of the coach's school.
        district: PlaceId,
        /// Where the school stands; left out: the point of the district.
        position: Option<GeoPosition> = default,
        /// The language in which the coach works.
        language: Language,
        /// The type of teachers that the coach works with.
        level: TeacherTypeId,
        /// The subject of the coach.
        subject: Option<SubjectId> = default,
    }
}

document! {
    /// A school that performs poorly and is supported by a mentor directly.
    ///
    /// ```json
    /// {
    ///   "id": "S-7", "district": "D-1", "position": { "lon": 101.5, "lat": 20.8 }, "language": "kjg",
    ///   "level": "primary"
    /// }
    /// ```
    pub struct WeakSchool {
        /// The school's id; no coach has the same.
        id: CoachId,
        /// The district.
        district: PlaceId,
        /// Where the school stands; left out: the point of the district.
        position: Option<GeoPosition> = default,
        /// The language of the school.
        language: Language,
        /// The type of its teachers.
        level: TeacherTypeId,
    }
}

document! {
    /// Who was allocated to whom in the year before. Whoever is no longer there is passed over.
    ///
    /// ```json
    /// {
    ///   "mentors": [{ "mentor": "M-1", "district": "D-1" }],
    ///   "coaches": [{ "coach": "C-1", "mentor": "M-1" }]
    /// }
    /// ```
    #[derive(Default)]
    pub struct LastYear {
        /// The districts of mentors.
        mentors: Vec<MentorDistrict> = default,
        /// The mentors of coaches.
        coaches: Vec<CoachMentor> = default,
    }
}

document! {
    /// Where a mentor works.
    ///
    /// ```json
    /// { "mentor": "M-1", "district": "D-1" }
    /// ```
    pub struct MentorDistrict {
        /// The mentor.
        mentor: MentorId,
        /// The district.
        district: PlaceId,
    }
}

document! {
    /// Who supports a coach, or a school directly.
    ///
    /// ```json
    /// { "coach": "C-1", "mentor": "M-1" }
    /// ```
    pub struct CoachMentor {
        /// The coach or the school.
        coach: CoachId,
        /// The mentor.
        mentor: MentorId,
    }
}

document! {
    /// How long it takes from one district to another, in both directions; or within one, where both are the same.
    ///
    /// ```json
    /// { "from": "D-1", "to": "D-2", "minutes": 140 }
    /// ```
    pub struct TravelTime {
        /// A district.
        from: PlaceId,
        /// A district.
        to: PlaceId,
        /// How many minutes.
        minutes: u32,
    }
}
