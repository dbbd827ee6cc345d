use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned, little_endian::U32};

use super::{AttributesRef, Blob, List, Malformed, Text, VERSION, Writer, attribute::encode_attributes, blob::Moment};
use crate::{
    Instant, Level, ManagedIn,
    request::{Place, Request, RequestKind, SiteFacts},
};

#[derive(FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct RequestHeader {
    version: u8,
    kind: u8,
    level: u8,
    /// 0 the organization, 1 a site, 2 a service, 3 a thing of another type.
    place: u8,
    now: Moment,
    other_holders: U32,
    name: Text,
    /// The type of a thing of another type.
    resource: Text,
    site: SiteRecord,
    role: Text,
    page: Text,
    elevation: Text,
    sites: List,
    customers: List,
    users: List,
    demotable: List,
    attributes: List,
}

/// One site, service or thing of another type, encoded.
#[derive(Clone, Copy, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct SiteRecord {
    id: Text,
    sold_by: List,
    /// 0 the organization has no such site, 1 here, 2 in Site Administration.
    managed_in: u8,
}

#[derive(Clone, Copy, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct CustomerRecord {
    id: Text,
    managed_by: Text,
}

/// Encodes a request asked at `now`.
#[must_use]
pub fn encode_request(request: &Request, now: Instant) -> Vec<u8> {
    let mut w = Writer::new::<RequestHeader>();
    let act = &request.act;
    let (place, resource, site) = match &request.place {
        Place::Organization => (0, "", encode_site(&mut w, "", None, &[])),
        Place::Site(site) => (1, "", encode_site_facts(&mut w, site)),
        Place::Service(service) => (2, "", encode_site(&mut w, service.id.as_str(), None, &service.sold_by)),
        Place::Resource(it) => (3, it.kind.as_str(), encode_site(&mut w, &it.id, None, &[])),
    };
    let sites: Vec<SiteRecord> = act.sites.iter().map(|site| encode_site_facts(&mut w, site)).collect();
    let customers: Vec<CustomerRecord> = act
        .customers
        .iter()
        .map(|customer| CustomerRecord {
            id: w.text(customer.id.as_str()),
            managed_by: w.optional_text(customer.managed_by.as_ref().map(|id| id.as_str())),
        })
        .collect();
    let header = RequestHeader {
        version: VERSION,
        kind: request.kind as u8,
        level: request.level as u8,
        place,
        other_holders: U32::new(act.other_holders),
        now: Some(now).into(),
        name: w.text(&request.name),
        resource: w.text(resource),
        site,
        role: w.optional_text(act.role.as_ref().map(|id| id.as_str())),
        page: w.optional_text(act.page.as_deref()),
        elevation: w.optional_text(act.elevation.as_ref().map(|id| id.as_str())),
        sites: w.list(&sites),
        customers: w.list(&customers),
        users: w.texts(act.users.iter().map(|id| id.as_str())),
        demotable: w.texts(act.demotable.iter().map(|id| id.as_str())),
        attributes: encode_attributes(&mut w, request.attributes.iter().map(|it| (it.of, it.name.as_str(), &it.value))),
    };
    w.finish(&header)
}

fn encode_site_facts(w: &mut Writer, site: &SiteFacts) -> SiteRecord {
    encode_site(w, site.id.as_str(), site.managed_in, &site.sold_by)
}

fn encode_site(
    w: &mut Writer,
    id: &str,
    managed_in: Option<ManagedIn>,
    sold_by: &[crate::OrganizationId],
) -> SiteRecord {
    SiteRecord {
        id: w.text(id),
        sold_by: w.texts(sold_by.iter().map(|id| id.as_str())),
        managed_in: match managed_in {
            None => 0,
            Some(ManagedIn::ControlHub) => 1,
            Some(ManagedIn::SiteAdministration) => 2,
        },
    }
}

/// An encoded request, read in place.
#[derive(Clone, Copy)]
pub struct RequestRef<'a> {
    blob: Blob<'a>,
    header: &'a RequestHeader,
    /// What `name` names.
    pub kind: RequestKind,
    /// The id of a privilege, a setting or an act.
    pub name: &'a [u8],
    /// The level asked for.
    pub level: Level,
    /// Where.
    pub place: PlaceRef<'a>,
    /// When.
    pub now: Instant,
    /// What the request says of the resource, the action and the circumstances.
    pub attributes: AttributesRef<'a>,
}

/// What of the organization a question is about, read in place.
#[derive(Clone, Copy)]
pub enum PlaceRef<'a> {
    /// All of it.
    Organization,
    /// One site.
    Site(SiteRef<'a>),
    /// One service.
    Service(SiteRef<'a>),
    /// One thing of a type that the catalogue declares.
    Resource(ResourceRef<'a>),
}

/// A thing of a type that the catalogue declares, read in place.
#[derive(Clone, Copy)]
pub struct ResourceRef<'a> {
    /// Its type.
    pub kind: &'a [u8],
    /// Its id.
    pub id: &'a [u8],
}

/// A site or service of a request, read in place.
#[derive(Clone, Copy)]
pub struct SiteRef<'a> {
    blob: Blob<'a>,
    /// Its id.
    pub id: &'a [u8],
    /// Where a site is administered; absent when the organization has no such site.
    pub managed_in: Option<ManagedIn>,
    sold_by: &'a [Text],
}

impl SiteRef<'_> {
    /// Whether an active subscription of this partner lists it.
    #[must_use]
    pub fn is_sold_by(&self, partner: &[u8]) -> bool {
        self.sold_by.iter().any(|text| self.blob.text(*text) == Ok(partner))
    }

    /// Whether an active subscription of anybody lists it.
    #[must_use]
    pub const fn is_sold(&self) -> bool {
        !self.sold_by.is_empty()
    }
}

impl<'a> RequestRef<'a> {
    /// Reads what [`encode_request`] wrote.
    ///
    /// # Errors
    /// When the bytes are anything else.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let (blob, header) = Blob::open::<RequestHeader>(bytes)?;
        let request = Self {
            blob,
            header,
            kind: match header.kind {
                0 => RequestKind::Privilege,
                1 => RequestKind::Setting,
                2 => RequestKind::Act,
                _ => return Err(Malformed),
            },
            name: blob.text(header.name)?,
            level: Level::from_number(header.level).ok_or(Malformed)?,
            place: match header.place {
                0 => PlaceRef::Organization,
                1 => PlaceRef::Site(read_site(blob, &header.site)?),
                2 => PlaceRef::Service(read_site(blob, &header.site)?),
                3 => PlaceRef::Resource(ResourceRef {
                    kind: blob.text(header.resource)?,
                    id: blob.text(header.site.id)?,
                }),
                _ => return Err(Malformed),
            },
            now: Option::from(header.now).ok_or(Malformed)?,
            attributes: AttributesRef::read(blob, header.attributes)?,
        };
        for text in [header.role, header.page, header.elevation] {
            blob.text(text)?;
        }
        for site in blob.list::<SiteRecord>(header.sites)? {
            read_site(blob, site)?;
        }
        for customer in blob.list::<CustomerRecord>(header.customers)? {
            blob.text(customer.id)?;
            blob.text(customer.managed_by)?;
        }
        for texts in [header.users, header.demotable] {
            for text in blob.list::<Text>(texts)? {
                blob.text(*text)?;
            }
        }
        Ok(request)
    }

    /// The same request at another moment.
    #[must_use]
    pub const fn at(self, now: Instant) -> Self {
        Self { now, ..self }
    }

    /// The role that an act is about.
    #[must_use]
    pub fn role(&self) -> Option<&'a [u8]> {
        self.optional(self.header.role)
    }

    /// The page that an act is done on.
    #[must_use]
    pub fn page(&self) -> Option<&'a [u8]> {
        self.optional(self.header.page)
    }

    /// The request for temporary access that an act is about.
    #[must_use]
    pub fn elevation(&self) -> Option<&'a [u8]> {
        self.optional(self.header.elevation)
    }

    /// The sites that a site role is about.
    pub fn sites(&self) -> impl ExactSizeIterator<Item = SiteRef<'a>> + use<'a> {
        let blob = self.blob;
        let sites: &[SiteRecord] = blob.list(self.header.sites).unwrap_or_default();
        sites
            .iter()
            .map(move |site| read_site(blob, site).unwrap_or(SiteRef { blob, id: &[], managed_in: None, sold_by: &[] }))
    }

    /// The customers that a partner administrator is to have, each with who manages it.
    pub fn customers(&self) -> impl ExactSizeIterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let blob = self.blob;
        let customers: &[CustomerRecord] = blob.list(self.header.customers).unwrap_or_default();
        customers.iter().map(move |customer| {
            (blob.text(customer.id).unwrap_or_default(), blob.text(customer.managed_by).unwrap_or_default())
        })
    }

    /// Everybody who is demoted together.
    pub fn users(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone + use<'a> {
        self.texts(self.header.users)
    }

    /// Everybody who holds the role that is demoted for all at once.
    pub fn demotable(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone + use<'a> {
        self.texts(self.header.demotable)
    }

    /// How many other people hold the role of which an organization should keep a holder.
    #[must_use]
    pub fn other_holders(&self) -> u32 {
        self.header.other_holders.get()
    }

    fn optional(&self, text: Text) -> Option<&'a [u8]> {
        self.blob.text(text).ok().filter(|bytes| !bytes.is_empty())
    }

    fn texts(&self, list: List) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone + use<'a> {
        let blob = self.blob;
        let texts: &[Text] = blob.list(list).unwrap_or_default();
        texts.iter().map(move |text| blob.text(*text).unwrap_or_default())
    }
}

fn read_site<'a>(blob: Blob<'a>, site: &SiteRecord) -> Result<SiteRef<'a>, Malformed> {
    let sold_by: &[Text] = blob.list(site.sold_by)?;
    Ok(SiteRef {
        blob,
        id: blob.text(site.id)?,
        managed_in: match site.managed_in {
            0 => None,
            1 => Some(ManagedIn::ControlHub),
            2 => Some(ManagedIn::SiteAdministration),
            _ => return Err(Malformed),
        },
        sold_by,
    })
}
