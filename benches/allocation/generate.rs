//! Synthetic allocations of coaches to mentors, by the numbers of `gen.py`: each random number is a pure function of the seed, a
//! stream and an index, and all else is arithmetic of whole numbers, so that both write the same bytes.

use std::cmp::Reverse;

/// What there is of each size.
struct Size {
    colleges: usize,
    provinces: usize,
    districts: usize,
    mentors: usize,
    coaches: usize,
    /// So many mentors at most may be asked for a coach; zero for all of the pool.
    nearest: usize,
    pool: Pool,
    languages: u64,
    /// The side of the map, in units of 100 m.
    side: i64,
}

/// From where a coach's mentors come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pool {
    Catchment,
    Province,
    Anywhere,
}

fn size(name: &str) -> Option<Size> {
    let (colleges, provinces, districts, mentors, coaches, nearest, pool, languages, side) = match name {
        "tiny" => (2, 3, 6, 8, 60, 0, Pool::Catchment, 3, 3000),
        "lao_target" => (3, 7, 30, 60, 1043, 0, Pool::Catchment, 4, 4000),
        "lao_nat" => (8, 18, 148, 400, 9000, 0, Pool::Catchment, 4, 7000),
        "cambodia" => (18, 25, 200, 1000, 25_000, 60, Pool::Province, 3, 5000),
        "large" => (600, 36, 700, 20_000, 500_000, 20, Pool::Anywhere, 12, 25_000),
        _ => return None,
    };
    Some(Size { colleges, provinces, districts, mentors, coaches, nearest, pool, languages, side })
}

/// What is asked of a size.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Variant {
    /// There was an assignment last year.
    Usual,
    /// There was none.
    New,
    /// All mentors live in the towns of the provinces, and there are few places to spare.
    Town,
}

/// A problem, and what else its file holds.
pub(crate) struct Instance {
    pub(crate) starts: Vec<u32>,
    pub(crate) mentors: Vec<u32>,
    pub(crate) costs: Vec<i32>,
    pub(crate) low: Vec<u32>,
    pub(crate) high: Vec<u32>,
    target: Vec<u32>,
    last_year: Vec<i32>,
    coach_district: Vec<u32>,
    mentor_district: Vec<u32>,
}

/// Random numbers.
#[derive(Clone, Copy)]
struct Numbers {
    seed: u64,
}

impl Numbers {
    fn bits(self, stream: u64, at: usize) -> u64 {
        let begin = self
            .seed
            .wrapping_mul(0xD134_2543_DE82_EF95)
            .wrapping_add(stream.wrapping_mul(0x2545_F491_4F6C_DD1D));
        let mut z = begin.wrapping_add((at as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`.
    fn below(self, stream: u64, at: usize, bound: u64) -> u64 {
        ((self.bits(stream, at) >> 32) * bound) >> 32
    }

    /// The same with a sign.
    fn signed(self, stream: u64, at: usize, bound: i64) -> i64 {
        self.below(stream, at, bound.unsigned_abs()).cast_signed()
    }

    /// Whether something happens in so many of a hundred cases.
    fn happens(self, stream: u64, at: usize, percent: u64) -> bool {
        self.below(stream, at, 100) < percent
    }
}

/// Shares of a whole by weight, by the largest remainder; everybody gets at least so many.
fn apportion(weights: &[i64], total: usize, least: usize) -> Vec<usize> {
    let free = i64::try_from(total - least * weights.len()).unwrap_or(0);
    let sum: i64 = weights.iter().sum();
    let mut shares: Vec<i64> = weights.iter().map(|weight| weight * free / sum).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|at| (Reverse(weights[*at] * free - shares[*at] * sum), *at));
    let left = usize::try_from(free - shares.iter().sum::<i64>()).unwrap_or(0);
    for at in order.into_iter().take(left) {
        shares[at] += 1;
    }
    shares.into_iter().map(|share| usize::try_from(share).unwrap_or(0) + least).collect()
}

/// For each of so many, in which group it is.
fn repeat(counts: &[usize]) -> Vec<usize> {
    counts.iter().enumerate().flat_map(|(at, count)| std::iter::repeat_n(at, *count)).collect()
}

#[derive(Clone, Copy)]
struct Point {
    x: i64,
    y: i64,
}

impl Point {
    fn square(self, other: Self) -> i64 {
        (self.x - other.x).pow(2) + (self.y - other.y).pow(2)
    }

    fn around(self, numbers: Numbers, stream: u64, at: usize, radius: i64) -> Self {
        let off = |stream| numbers.signed(stream, at, 2 * radius) - radius;
        Self { x: self.x + off(stream), y: self.y + off(stream + 1) }
    }
}

struct District {
    province: usize,
    college: usize,
    point: Point,
    /// Tenths of a minute for 100 m … that is, minutes for ten kilometres of road, by its class.
    minutes: i64,
    language: u64,
}

struct Coach {
    district: usize,
    point: Point,
    language: u64,
    subject: u64,
    secondary: bool,
    weak_school: bool,
}

struct Mentor {
    district: usize,
    point: Point,
    languages: u64,
    subjects: u64,
    certified: bool,
}

/// The problem of a name, such as `lao_nat` or `lao_nat-town`.
pub(crate) fn generate(name: &str, seed: u64) -> Option<Instance> {
    let (base, variant) = match name.split_once('-') {
        None => (name, Variant::Usual),
        Some((base, "new")) => (base, Variant::New),
        Some((base, "town")) => (base, Variant::Town),
        Some(_) => return None,
    };
    let size = size(base)?;
    let numbers = Numbers { seed };
    let (districts, weights) = places(&size, numbers);
    let of_district = apportion(&weights, size.coaches, 1);
    let coaches = people(&size, numbers, &districts, &of_district);
    let mentors = supporters(&size, numbers, variant, &districts, &of_district);

    let mut arcs = Arcs { starts: vec![0], mentors: Vec::new(), costs: Vec::new() };
    let mut from = 0;
    for (district, count) in of_district.iter().enumerate() {
        let pool = pool(&size, variant, &districts, &mentors, district);
        for coach in &coaches[from..from + count] {
            arcs.add(&size, &districts, coach, &mentors, &pool);
        }
        from += count;
    }
    Some(finish(&size, numbers, variant, arcs, &coaches, &mentors))
}

fn places(size: &Size, numbers: Numbers) -> (Vec<District>, Vec<i64>) {
    let at = |at| Point { x: numbers.signed(1, at, size.side), y: numbers.signed(2, at, size.side) };
    let provinces: Vec<Point> = (0..size.provinces).map(at).collect();
    let towns = size.colleges.min(size.provinces);
    let district = |at: usize| {
        let drawn = usize::try_from(numbers.below(3, at, size.provinces as u64)).unwrap_or(0);
        let province = if at < size.provinces { at } else { drawn };
        let own = provinces[province];
        // A province belongs to the nearest college; those stand in the first provinces.
        let college = (0..towns).min_by_key(|college| own.square(provinces[*college])).unwrap_or(0);
        let minutes = match numbers.below(6, at, 100) {
            0..45 => 12,
            45..80 => 22,
            _ => 45,
        };
        let other = 1 + numbers.below(8, at, size.languages.saturating_sub(1).max(1));
        District {
            province,
            college,
            point: own.around(numbers, 4, at, size.side / 10),
            minutes,
            language: if numbers.happens(7, at, 55) { 0 } else { other },
        }
    };
    let weight = |at| 20 + numbers.signed(9, at, 100) * numbers.signed(10, at, 100) / 40;
    let all = 0..size.districts;
    (all.clone().map(district).collect(), all.map(weight).collect())
}

fn people(size: &Size, numbers: Numbers, districts: &[District], counts: &[usize]) -> Vec<Coach> {
    let coach = |(at, district): (usize, usize)| {
        let home = &districts[district];
        let own = numbers.happens(13, at, 80);
        Coach {
            district,
            point: home.point.around(numbers, 11, at, size.side / 30),
            language: if own { home.language } else { numbers.below(14, at, size.languages) },
            subject: numbers.below(15, at, 6),
            secondary: numbers.happens(16, at, 20),
            weak_school: numbers.happens(17, at, 10),
        }
    };
    repeat(counts).into_iter().enumerate().map(coach).collect()
}

fn supporters(
    size: &Size,
    numbers: Numbers,
    variant: Variant,
    districts: &[District],
    coaches: &[usize],
) -> Vec<Mentor> {
    let count = |at: usize| i64::try_from(coaches[at]).unwrap_or(0);
    let counts = if variant == Variant::Town {
        let mut need = vec![0; size.provinces];
        for (at, district) in districts.iter().enumerate() {
            need[district.province] += count(at);
        }
        apportion(&need, size.mentors, 1)
    } else {
        let need: Vec<i64> =
            districts.iter().enumerate().map(|(at, one)| count(at) * (10 + one.minutes)).collect();
        apportion(&need, size.mentors, usize::from(size.mentors >= size.districts))
    };
    let mentor = |(at, district): (usize, usize)| {
        let home = &districts[district];
        let official = u64::from(numbers.happens(23, at, 60));
        let further = u64::from(numbers.happens(24, at, 20)) << numbers.below(25, at, size.languages);
        Mentor {
            district,
            point: home.point.around(numbers, 21, at, size.side / 30),
            languages: (1 << home.language) | official | further,
            subjects: (26..29).fold(0, |set, stream| set | (1 << numbers.below(stream, at, 6))),
            certified: numbers.happens(29, at, 60),
        }
    };
    repeat(&counts).into_iter().enumerate().map(mentor).collect()
}

/// The mentors who can be asked for the coaches of a district.
fn pool(
    size: &Size,
    variant: Variant,
    districts: &[District],
    mentors: &[Mentor],
    district: usize,
) -> Vec<usize> {
    let own = &districts[district];
    let near = |count: usize| {
        let mut order: Vec<usize> = (0..districts.len()).collect();
        order.sort_by_key(|other| (own.point.square(districts[*other].point), *other));
        order.truncate(count);
        order
    };
    let of = |belongs: &dyn Fn(&Mentor) -> bool| -> Vec<usize> {
        mentors.iter().enumerate().filter(|(_, mentor)| belongs(mentor)).map(|(at, _)| at).collect()
    };
    let of_province = |mentor: &Mentor| districts[mentor.district].province == own.province;
    let found = match size.pool {
        Pool::Catchment => of(&|mentor| districts[mentor.district].college == own.college),
        Pool::Province => of(&of_province),
        Pool::Anywhere if variant == Variant::Town => of(&of_province),
        Pool::Anywhere => {
            let near = near(6);
            of(&|mentor| near.contains(&mentor.district))
        }
    };
    if size.pool == Pool::Province && found.len() < 2 * size.nearest {
        // A small province: the mentors of the next districts as well.
        let near = near(8);
        return of(&|mentor| of_province(mentor) || near.contains(&mentor.district));
    }
    found
}

struct Arcs {
    starts: Vec<u32>,
    mentors: Vec<u32>,
    costs: Vec<i32>,
}

impl Arcs {
    fn add(
        &mut self,
        size: &Size,
        districts: &[District],
        coach: &Coach,
        mentors: &[Mentor],
        pool: &[usize],
    ) {
        let travel = |mentor: &Mentor| {
            let slower = districts[coach.district].minutes.max(districts[mentor.district].minutes);
            10 + coach.point.square(mentor.point).isqrt() * slower / 100
        };
        let able = |mentor: &Mentor| !coach.secondary || mentor.certified;
        let mut chosen: Vec<(bool, i64, usize)> =
            pool.iter().map(|at| (!able(&mentors[*at]), travel(&mentors[*at]), *at)).collect();
        if size.nearest > 0 && size.nearest < pool.len() {
            chosen.select_nth_unstable(size.nearest - 1);
            chosen.truncate(size.nearest);
            chosen.sort_unstable_by_key(|(_, _, at)| *at);
        }
        for (unable, travel, at) in chosen {
            if unable {
                continue;
            }
            let mentor = &mentors[at];
            let foreign = i64::from((mentor.languages >> coach.language) & 1 == 0);
            let untaught = i64::from((mentor.subjects >> coach.subject) & 1 == 0);
            let cost = travel * (1 + i64::from(coach.weak_school)) + 60 * foreign + 25 * untaught;
            self.mentors.push(at as u32);
            self.costs.push(i32::try_from(cost).unwrap_or(i32::MAX));
        }
        self.starts.push(self.mentors.len() as u32);
    }

    fn of(&self, coach: usize) -> std::ops::Range<usize> {
        self.starts[coach] as usize..self.starts[coach + 1] as usize
    }
}

/// Last year's assignment, first come first served; the ranges that allow it; and what a change of mentor costs.
fn finish(
    size: &Size,
    numbers: Numbers,
    variant: Variant,
    mut arcs: Arcs,
    coaches: &[Coach],
    mentors: &[Mentor],
) -> Instance {
    let average = 100 * size.coaches as u64 / size.mentors as u64;
    let range = |at: usize| {
        let high = (average * (90 + numbers.below(30, at, 31))).div_ceil(10_000);
        (average * (50 + numbers.below(31, at, 21)) / 10_000, high)
    };
    let (low, mut high): (Vec<u64>, Vec<u64>) = (0..mentors.len()).map(range).unzip();
    let mut order: Vec<usize> = (0..coaches.len()).collect();
    order.sort_by_key(|coach| (numbers.bits(40, *coach), *coach));
    let mut load = vec![0_u64; mentors.len()];
    let mut planted = vec![0_usize; coaches.len()];
    for coach in order {
        let own = || arcs.of(coach).map(|arc| (arcs.mentors[arc] as usize, arcs.costs[arc]));
        let free = own().filter(|(mentor, _)| load[*mentor] < high[*mentor]).min_by_key(|(_, cost)| *cost);
        let found = free.or_else(|| own().min_by_key(|(mentor, _)| load[*mentor]));
        let (mentor, _) = found.unwrap_or_default();
        high[mentor] += u64::from(free.is_none());
        planted[coach] = mentor;
        load[mentor] += 1;
    }
    let low: Vec<u64> = low.iter().zip(&load).map(|(low, load)| *low.min(load)).collect();
    if variant == Variant::Town {
        for (at, high) in high.iter_mut().enumerate() {
            *high = load[at] + u64::from(numbers.happens(42, at, 50));
        }
    }
    let kept = |coach: usize| variant == Variant::Usual && numbers.happens(41, coach, 85);
    let last_year: Vec<i32> =
        (0..coaches.len()).map(|coach| if kept(coach) { planted[coach] as i32 } else { -1 }).collect();
    for (coach, before) in last_year.iter().enumerate().filter(|(_, before)| **before >= 0) {
        for arc in arcs.of(coach) {
            // A change of mentor costs an hour and a half.
            arcs.costs[arc] += 90 * i32::from(arcs.mentors[arc] as i32 != *before);
        }
    }
    let (all, places) = (size.coaches as u64, high.iter().sum::<u64>());
    let target =
        low.iter().zip(&high).map(|(low, high)| ((high * all + places / 2) / places).clamp(*low, *high));
    let short = |list: &[u64]| list.iter().map(|number| *number as u32).collect::<Vec<u32>>();
    Instance {
        target: target.map(|number| number as u32).collect(),
        low: short(&low),
        high: short(&high),
        starts: arcs.starts,
        mentors: arcs.mentors,
        costs: arcs.costs,
        last_year,
        coach_district: coaches.iter().map(|coach| coach.district as u32).collect(),
        mentor_district: mentors.iter().map(|mentor| mentor.district as u32).collect(),
    }
}

impl Instance {
    /// The file of the problem, as `gen.py` writes it.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let districts = self.coach_district.last().map_or(0, |last| u64::from(*last) + 1);
        let counts =
            [self.last_year.len() as u64, self.low.len() as u64, self.mentors.len() as u64, districts];
        let mut bytes = b"TPDA0001".to_vec();
        bytes.extend(counts.iter().flat_map(|count| count.to_le_bytes()));
        let mut unsigned = |list: &[u32]| bytes.extend(list.iter().flat_map(|one| one.to_le_bytes()));
        unsigned(&self.starts);
        unsigned(&self.mentors);
        unsigned(&self.costs.iter().map(|cost| cost.cast_unsigned()).collect::<Vec<u32>>());
        unsigned(&self.low);
        unsigned(&self.high);
        unsigned(&self.target);
        unsigned(&self.last_year.iter().map(|mentor| mentor.cast_unsigned()).collect::<Vec<u32>>());
        unsigned(&self.coach_district);
        unsigned(&self.mentor_district);
        bytes
    }
}
